package io.github.cnnmaven.core.statistics.classification;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How often which class was taken for which.
 *
 * @param counts a row for each true class, a column for each predicted one
 */
public record ConfusionMatrix(List<List<Integer>> counts) {

  public ConfusionMatrix {
    counts = counts.stream().map(List::copyOf).toList();
    int classes = counts.size();
    if (counts.stream().anyMatch(row -> row.size() != classes)) {
      throw new IllegalArgumentException("A confusion matrix is square");
    }
  }

  /** Counts predictions, one for each label. */
  public static ConfusionMatrix of(int classes, int[] labels, int[] predictions) {
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < labels.length; i++) {
      counts[labels[i]][predictions[i]]++;
    }
    return new ConfusionMatrix(
        IntStream.range(0, classes)
            .mapToObj(row -> IntStream.of(counts[row]).boxed().toList())
            .toList());
  }

  /** Share of a class's images that were recognised; empty when there are none. */
  public OptionalDouble recall(int label) {
    long images = counts.get(label).stream().mapToLong(Integer::longValue).sum();
    return images == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) counts.get(label).get(label) / images);
  }

  /** Mean of the recalls of those classes that have images. */
  public OptionalDouble macroRecall() {
    return IntStream.range(0, counts.size())
        .mapToObj(this::recall)
        .flatMapToDouble(OptionalDouble::stream)
        .average();
  }
}
