package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.statistics.classification.ConfusionMatrix;
import io.github.cnnmaven.site.chart.HeatMap;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which classes are taken for which: with few classes a table of counts, with many a map, and in
 * both cases the largest confusions by name and every class's numbers.
 *
 * @param images how many were shown, a run's images each time
 * @param runs how many
 * @param header class names that head the columns, none when there are too many
 * @param map for many classes, with nothing in it for few
 */
public record ConfusionView(
    String images,
    String runs,
    List<String> header,
    List<Row> rows,
    HeatMap map,
    List<Confused> largest,
    List<ClassRow> classes) {

  private static final int MOST_COLUMNS = 12;
  private static final int LARGEST = 12;

  public ConfusionView {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    largest = List.copyOf(largest);
    classes = List.copyOf(classes);
  }

  /** A class and what its images were taken for. */
  public record Row(String name, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A count.
   *
   * @param tone from {@code 0} for none to {@code 8} for all images of the row
   * @param right whether these were recognised
   */
  public record Cell(String count, String tone, boolean right) {}

  /** Images of one class that were taken for another. */
  public record Confused(String actual, String predicted, String count, String share) {}

  static ConfusionView of(List<Outcomes> runs, ClassNames names) {
    ConfusionMatrix matrix = ClassCounts.of(runs, names.names().size());
    boolean few = matrix.counts().size() <= MOST_COLUMNS;
    List<Integer> classes = IntStream.range(0, matrix.counts().size()).boxed().toList();
    return new ConfusionView(
        NumberText.count(runs.stream().mapToInt(Outcomes::size).sum()),
        Integer.toString(runs.size()),
        few ? classes.stream().map(names::of).toList() : List.of(),
        few ? classes.stream().map(label -> row(matrix, label, names)).toList() : List.of(),
        few ? HeatMap.EMPTY : HeatMap.of(matrix.counts()),
        largest(matrix, names),
        ClassRow.of(matrix, names));
  }

  private static Row row(ConfusionMatrix matrix, int label, ClassNames names) {
    List<Integer> counts = matrix.counts().get(label);
    int all = counts.stream().mapToInt(Integer::intValue).sum();
    List<Cell> cells = new ArrayList<>();
    for (int guess = 0; guess < counts.size(); guess++) {
      int count = counts.get(guess);
      cells.add(
          new Cell(
              count == 0 ? "" : NumberText.count(count),
              Integer.toString(HeatMap.tone(count, all)),
              guess == label));
    }
    return new Row(names.of(label), cells);
  }

  private static List<Confused> largest(ConfusionMatrix matrix, ClassNames names) {
    record Found(int label, int guess, int count, double share) {}
    List<Found> found = new ArrayList<>();
    for (int label = 0; label < matrix.counts().size(); label++) {
      List<Integer> counts = matrix.counts().get(label);
      int all = counts.stream().mapToInt(Integer::intValue).sum();
      for (int guess = 0; guess < counts.size(); guess++) {
        int count = counts.get(guess);
        if (guess != label && count > 0) {
          found.add(new Found(label, guess, count, (double) count / all));
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Found::count).reversed())
        .limit(LARGEST)
        .map(
            each ->
                new Confused(
                    names.of(each.label()),
                    names.of(each.guess()),
                    NumberText.count(each.count()),
                    NumberText.percent(each.share())))
        .toList();
  }
}
