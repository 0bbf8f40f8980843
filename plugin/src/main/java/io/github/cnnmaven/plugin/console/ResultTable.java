package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The variants with their test accuracy, mean and standard deviation over the seeds. */
public final class ResultTable {

  private static final String HEADER = "variant";

  private final Lines lines;
  private final Palette palette;
  private final String plusMinus;

  public ResultTable(Lines lines, Palette palette) {
    this(lines, palette, consoleCharset());
  }

  ResultTable(Lines lines, Palette palette, Charset console) {
    this.lines = lines;
    this.palette = palette;
    this.plusMinus = console.newEncoder().canEncode('\u00B1') ? "\u00B1" : "+-";
  }

  /**
   * Prints the table.
   *
   * @param report the page that tells all
   */
  public void print(ExperimentResults results, String report) {
    int width =
        results.variants().stream()
            .mapToInt(variant -> variant.id().length())
            .reduce(HEADER.length(), Math::max);
    lines.info("");
    lines.info(palette.strong(pad(HEADER, width) + "  n  test accuracy"));
    for (VariantResults variant : results.variants()) {
      lines.info(
          "%s  %s".formatted(pad(variant.id(), width), score(variant)) + notes(results, variant));
    }
    lines.info("");
    if (results.analysis() != null) {
      results.analysis().sentences().forEach(lines::info);
      lines.info("");
    }
    lines.info("Report: " + palette.strong(report));
  }

  private String score(VariantResults variant) {
    Optional<Summary> summary = variant.summary(Split.TEST, Metrics::accuracy);
    if (summary.isEmpty()) {
      return "0  -";
    }
    Summary accuracy = summary.get();
    String score = String.format(Locale.ROOT, "%d  %.3f", accuracy.n(), accuracy.mean());
    return accuracy.sd() == null
        ? score
        : score + String.format(Locale.ROOT, " %s %.3f", plusMinus, accuracy.sd());
  }

  private String notes(ExperimentResults results, VariantResults variant) {
    List<String> notes = new ArrayList<>();
    if (variant.baseline() && results.variants().size() > 1) {
      notes.add("baseline");
    }
    if (variant.id().equals(results.best()) && results.variants().size() > 1) {
      notes.add(palette.good("best on validation"));
    }
    long lost = variant.runs().stream().filter(run -> run.result().evaluation().isEmpty()).count();
    if (lost > 0) {
      notes.add(palette.bad(lost + " of " + variant.runs().size() + " not finished"));
    }
    return notes.isEmpty() ? "" : "  " + String.join(", ", notes);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** What standard output is written in; the first property is there from Java 19 on. */
  private static Charset consoleCharset() {
    String usual = System.getProperty("native.encoding", Charset.defaultCharset().name());
    return Charset.forName(System.getProperty("stdout.encoding", usual));
  }
}
