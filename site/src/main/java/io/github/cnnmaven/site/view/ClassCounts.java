package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.statistics.classification.ConfusionMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How often which class was taken for which, over one run or several. */
final class ClassCounts {

  private ClassCounts() {}

  /** All runs together; {@code named} classes at least. */
  static ConfusionMatrix of(List<Outcomes> runs, int named) {
    int classes = 1 + runs.stream().mapToInt(ClassCounts::last).reduce(named - 1, Math::max);
    int[] labels = runs.stream().flatMapToInt(run -> Arrays.stream(run.labels())).toArray();
    int[] taken = runs.stream().flatMapToInt(run -> Arrays.stream(run.predicted())).toArray();
    return ConfusionMatrix.of(classes, labels, taken);
  }

  private static int last(Outcomes run) {
    return IntStream.concat(Arrays.stream(run.labels()), Arrays.stream(run.predicted()))
        .max()
        .orElse(-1);
  }
}
