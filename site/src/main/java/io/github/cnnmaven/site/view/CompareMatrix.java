package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every variant against every other one: the mean difference of test accuracy, seed by seed, and
 * the way to the page that compares the two.
 *
 * @param numbers of the variants that head the columns
 */
public record CompareMatrix(List<String> numbers, List<Row> rows) {

  public CompareMatrix {
    numbers = List.copyOf(numbers);
    rows = List.copyOf(rows);
  }

  /** A variant and how far it is above those before it. */
  public record Row(String number, String id, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A pair.
   *
   * @param text difference in percentage points
   * @param tone {@code better} or {@code worse} where the interval leaves out zero, else empty
   * @param title the pair in words
   */
  public record Cell(String text, String tone, String href, String title) {}

  /** Without rows when there are too few or too many variants. */
  static CompareMatrix of(ExperimentResults results) {
    List<VariantResults> variants = results.variants();
    if (variants.size() < 2 || variants.size() > Pair.MOST_FOR_ALL) {
      return new CompareMatrix(List.of(), List.of());
    }
    List<Row> rows = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (int second = 2; second <= variants.size(); second++) {
      List<Cell> cells = new ArrayList<>();
      for (int first = 1; first < second; first++) {
        cells.add(cell(results, new Pair(first, second)));
      }
      numbers.add(Integer.toString(second - 1));
      rows.add(new Row(Integer.toString(second), variants.get(second - 1).id(), cells));
    }
    return new CompareMatrix(numbers, rows);
  }

  private static Cell cell(ExperimentResults results, Pair pair) {
    VariantResults first = pair.firstOf(results);
    VariantResults second = pair.secondOf(results);
    Optional<PairedDifference> difference = PairedSeeds.of(first, second);
    return new Cell(
        difference.map(PairedSeeds::mean).orElse(NumberText.NONE),
        difference.flatMap(PairedDifference::estimate).map(CompareMatrix::tone).orElse(""),
        pair.page(),
        second.id() + " against " + first.id());
  }

  private static String tone(Estimate estimate) {
    Interval interval = estimate.interval();
    if (interval.low() > 0) {
      return "better";
    }
    return interval.high() < 0 ? "worse" : "";
  }
}
