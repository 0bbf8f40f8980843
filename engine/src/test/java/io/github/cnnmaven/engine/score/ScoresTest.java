package io.github.cnnmaven.engine.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.training.Metric;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against scikit-learn 1.9.1 and, for top5, Keras 3.15.1. */
class ScoresTest {

  /** Labels, and probabilities of seven classes in sixteenths, with many ties. */
  private static final String SEVEN_CLASSES =
      """
      5 2 3 3 4 1 2 1
      0 8 3 0 1 0 3 1
      1 4 2 2 3 0 3 2
      1 2 1 3 5 1 2 2
      1 0 8 3 0 2 1 2
      5 2 1 1 2 1 9 0
      6 4 2 2 1 3 1 3
      4 1 3 1 3 7 0 1
      0 1 3 3 2 4 1 2
      0 4 1 5 2 2 2 0
      2 3 3 0 2 1 2 5
      3 1 4 1 2 3 4 1
      4 5 2 1 2 3 0 3
      3 3 2 2 3 2 2 2
      1 2 1 2 1 3 4 3
      1 3 2 0 3 2 4 2
      4 2 2 4 2 1 2 3
      5 2 1 2 1 0 9 1
      0 5 3 2 2 2 1 1
      0 2 2 1 3 2 3 3
      3 2 1 2 2 4 1 4
      2 1 2 7 3 2 1 0
      6 0 3 1 1 1 2 8
      3 1 2 2 7 2 1 1
      """;

  private static final int[] TWO_CLASSES = {
    1, 0, 1, 1, 1, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1, 1
  };
  private static final int[] EIGHTHS = {0, 1, 5, 5, 1, 8, 8, 1, 5, 3, 5, 6, 4, 6, 2, 4, 1, 5, 3, 6};

  @Test
  void severalClasses() {
    Predictions predictions = sevenClasses(label -> true);

    assertThat(value(predictions, Metric.F1)).isCloseTo(0.38630179344465054, within(1e-12));
    assertThat(value(predictions, Metric.AUC)).isCloseTo(0.6834876015797068, within(1e-12));
    assertThat(value(predictions, Metric.TOP5)).isCloseTo(0.7916666865348816, within(1e-7));
  }

  @Test
  void aClassWithoutImagesHasNoAreaOfItsOwn() {
    Predictions predictions = sevenClasses(label -> label != 3);

    assertThat(value(predictions, Metric.AUC)).isCloseTo(0.686557734204793, within(1e-12));
  }

  @Test
  void aClassThatNobodyNamesDoesNotCount() {
    int[] labels = {0, 0, 2, 2};
    Predictions predictions = new Predictions(4, labels, new int[] {0, 2, 2, 2}, new float[16]);

    // 2 of 2 + 1 and 4 of 2 + 3.
    assertThat(value(predictions, Metric.F1)).isCloseTo((2 / 3.0 + 4 / 5.0) / 2, within(1e-12));
  }

  @Test
  void twoClasses() {
    Predictions predictions = twoClasses(TWO_CLASSES);

    assertThat(value(predictions, Metric.AUC)).isCloseTo(0.38020833333333326, within(1e-12));
    assertThat(value(predictions, Metric.F1)).isCloseTo(0.4949494949494949, within(1e-12));
    assertThat(value(predictions, Metric.TOP5)).isEqualTo(1);
  }

  @Test
  void oneClassAloneHasNoArea() {
    assertThat(Scores.of(twoClasses(new int[20]), List.of(Metric.AUC))).isEmpty();
  }

  @Test
  void whatIsNotAskedForIsNotThere() {
    assertThat(Scores.of(twoClasses(TWO_CLASSES), EnumSet.of(Metric.F1, Metric.ACCURACY)))
        .containsOnlyKeys("f1");
  }

  private static double value(Predictions predictions, Metric metric) {
    return requireNonNull(Scores.of(predictions, List.of(metric)).get(metric.word()));
  }

  private static Predictions twoClasses(int[] labels) {
    float[] probabilities = new float[2 * labels.length];
    int[] predicted = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      probabilities[2 * i + 1] = EIGHTHS[i] / 8f;
      probabilities[2 * i] = 1 - EIGHTHS[i] / 8f;
      predicted[i] = EIGHTHS[i] > 4 ? 1 : 0;
    }
    return new Predictions(2, labels, predicted, probabilities);
  }

  private static Predictions sevenClasses(IntPredicate labels) {
    int[][] rows =
        SEVEN_CLASSES
            .lines()
            .map(line -> Arrays.stream(line.split(" ")).mapToInt(Integer::parseInt).toArray())
            .filter(row -> labels.test(row[0]))
            .toArray(int[][]::new);
    float[] probabilities = new float[7 * rows.length];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = rows[i / 7][1 + i % 7] / 16f;
    }
    return new Predictions(
        7,
        Arrays.stream(rows).mapToInt(row -> row[0]).toArray(),
        Arrays.stream(rows).mapToInt(ScoresTest::largest).toArray(),
        probabilities);
  }

  private static int largest(int[] row) {
    return IntStream.range(0, 7).reduce(0, (best, c) -> row[1 + c] > row[1 + best] ? c : best);
  }
}
