package io.github.cnnmaven.site.text;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Results as comma-separated values (RFC 4180, UTF-8): a row per run with its levels and final
 * metrics. Numbers have a decimal point and up to ten significant digits; what is not known is
 * empty.
 */
public final class CsvText {

  private static final MathContext DIGITS = new MathContext(10);

  private CsvText() {}

  /** The table of these results. */
  public static String of(ExperimentResults results) {
    List<List<String>> rows = new ArrayList<>();
    List<String> scores = ScoreNames.of(results);
    rows.add(header(results, scores));
    for (VariantResults variant : results.variants()) {
      for (RunRecord run : variant.runs()) {
        rows.add(row(results, scores, variant, run.result()));
      }
    }
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(String.join(",", row.stream().map(CsvText::cell).toList())).append("\r\n");
    }
    return csv.toString();
  }

  private static List<String> header(ExperimentResults results, List<String> scores) {
    List<String> header = new ArrayList<>(List.of("experiment", "run", "variant"));
    results.factors().stream().map(FactorLevels::name).forEach(header::add);
    header.addAll(List.of("seed", "status", "epochs"));
    for (Split split : Split.values()) {
      String name = split.name().toLowerCase(Locale.ROOT);
      header.add(name + "_accuracy");
      header.add(name + "_loss");
      scores.forEach(score -> header.add(name + "_" + score));
    }
    header.addAll(List.of("seconds", "parameters", "multiply_adds"));
    return header;
  }

  private static List<String> row(
      ExperimentResults results, List<String> scores, VariantResults variant, RunResult run) {
    List<String> row = new ArrayList<>(List.of(results.experiment(), run.id(), variant.id()));
    for (FactorLevels factor : results.factors()) {
      row.add(variant.levels().getOrDefault(factor.name(), ""));
    }
    row.add(Long.toString(run.seed()));
    row.add(run.status().name().toLowerCase(Locale.ROOT));
    row.add(Integer.toString(run.epochs()));
    for (Split split : Split.values()) {
      Optional<Metrics> metrics = Optional.ofNullable(run.evaluation().get(split));
      row.add(number(metrics, Metrics::accuracy));
      row.add(number(metrics, Metrics::loss));
      for (String score : scores) {
        OptionalDouble value = metrics.map(m -> m.value(score)).orElse(OptionalDouble.empty());
        row.add(value.isEmpty() ? "" : number(value.getAsDouble()));
      }
    }
    row.add(number(run.seconds()));
    row.add(Long.toString(variant.network().parameters()));
    row.add(Long.toString(variant.network().multiplyAdds()));
    return row;
  }

  private static String number(Optional<Metrics> metrics, ToDoubleFunction<Metrics> value) {
    return metrics.map(m -> number(value.applyAsDouble(m))).orElse("");
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value, DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 || rounded.precision() - rounded.scale() > -6
        ? rounded.toPlainString()
        : rounded.toString();
  }

  private static String cell(String text) {
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
