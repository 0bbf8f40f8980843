package io.github.cnnmaven.site;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.text.Answer;
import io.github.cnnmaven.site.view.VariantRow;
import io.github.cnnmaven.site.view.VariantTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An experiment in plain text, for pages that are not ours: Maven's site, Markdown, a console.
 *
 * @param title the question, or the experiment's name when it asks none
 * @param answer what was found, a sentence each
 * @param columns headings of the table of variants
 * @param rows a list of cells per variant, as long as {@code columns}
 */
public record ExperimentOverview(
    String name,
    String title,
    List<String> answer,
    List<Gate> gates,
    List<String> columns,
    List<List<String>> rows) {

  public ExperimentOverview {
    answer = List.copyOf(answer);
    gates = List.copyOf(gates);
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * A verdict.
   *
   * @param word {@code passed}, {@code failed} or {@code inconclusive}
   * @param gate as declared
   * @param sentence with its numbers
   */
  public record Gate(boolean passed, String word, String gate, String sentence) {

    static Gate of(Verdict verdict) {
      return new Gate(
          verdict.passed(), word(verdict.outcome()), verdict.gate(), verdict.sentence());
    }

    private static String word(Outcome outcome) {
      return switch (outcome) {
        case PASS -> "passed";
        case FAIL -> "failed";
        case INCONCLUSIVE -> "inconclusive";
      };
    }
  }

  /** The overview of these results. */
  public static ExperimentOverview of(ExperimentResults results) {
    Answer answer = Answer.of(results);
    VariantTable table = VariantTable.of(results);
    return new ExperimentOverview(
        results.experiment(),
        results.title(),
        Stream.concat(Stream.of(answer.headline()), answer.details().stream()).toList(),
        results.verdicts().stream().map(Gate::of).toList(),
        columns(table),
        table.rows().stream().map(ExperimentOverview::cells).toList());
  }

  private static List<String> columns(VariantTable table) {
    List<String> columns = new ArrayList<>(List.of("Variant"));
    columns.addAll(table.factors());
    columns.addAll(
        List.of(
            "Test accuracy, %", "Against baseline, points", "Validation accuracy, %", "Test loss"));
    columns.addAll(table.scores());
    columns.addAll(List.of("Seeds", "Parameters", "Multiply-adds", "Time per run"));
    return columns;
  }

  private static List<String> cells(VariantRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(row.tag().isEmpty() ? row.id() : row.id() + " (" + row.tag() + ")");
    row.levels().forEach(level -> cells.add(level.level()));
    cells.addAll(
        List.of(row.testAccuracy(), row.difference(), row.validationAccuracy(), row.testLoss()));
    cells.addAll(row.scores());
    cells.addAll(List.of(row.runs(), row.parameters(), row.multiplyAdds(), row.time()));
    return cells;
  }
}
