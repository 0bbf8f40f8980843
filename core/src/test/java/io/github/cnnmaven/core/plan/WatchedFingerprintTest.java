package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Training;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is watched and measured is part of a result's key. */
class WatchedFingerprintTest {

  private static final RunSpec SPEC = Specs.SPEC;
  private static final Training TRAINING = SPEC.training();
  private static final Monitor LOSS = Monitor.VALIDATION_LOSS;
  private static final Monitor ACCURACY = new Monitor(true, Metric.ACCURACY);

  @Test
  void everyOptionChangesIt() {
    Stream<EarlyStopping> stops =
        Stream.of(
            new EarlyStopping(LOSS, 0, 3, null, false, 0),
            new EarlyStopping(ACCURACY, 0, 3, null, false, 0),
            new EarlyStopping(new Monitor(false, Metric.LOSS), 0, 3, null, false, 0),
            new EarlyStopping(LOSS, 1, 3, null, false, 0),
            new EarlyStopping(LOSS, 0, 4, null, false, 0),
            new EarlyStopping(LOSS, 0, 3, 0.0, false, 0),
            new EarlyStopping(LOSS, 0, 3, null, true, 0),
            new EarlyStopping(LOSS, 0, 3, null, false, 1));
    Stream<ReduceOnPlateau> plateaus =
        Stream.of(
            new ReduceOnPlateau(LOSS, 0.1, 10, 0, 0, 0),
            new ReduceOnPlateau(ACCURACY, 0.1, 10, 0, 0, 0),
            new ReduceOnPlateau(LOSS, 0.2, 10, 0, 0, 0),
            new ReduceOnPlateau(LOSS, 0.1, 11, 0, 0, 0),
            new ReduceOnPlateau(LOSS, 0.1, 10, 1, 0, 0),
            new ReduceOnPlateau(LOSS, 0.1, 10, 0, 1, 0),
            new ReduceOnPlateau(LOSS, 0.1, 10, 0, 0, 1));
    Stream<Training> others =
        Stream.of(
                stops.map(TRAINING::withEarlyStopping),
                plateaus.map(TRAINING::withReduceOnPlateau),
                Stream.of(
                    TRAINING,
                    TRAINING.withMetrics(List.of(Metric.F1)),
                    TRAINING.withMetrics(List.of(Metric.F1, Metric.AUC))))
            .flatMap(same -> same);

    assertThat(others.map(WatchedFingerprintTest::fingerprint)).hasSize(18).doesNotHaveDuplicates();
  }

  /** When a component is added, a change of it belongs into the list above. */
  @Test
  void isTestedForEveryComponent() {
    assertThat(EarlyStopping.class.getRecordComponents()).hasSize(6);
    assertThat(ReduceOnPlateau.class.getRecordComponents()).hasSize(6);
  }

  @Test
  void ignoresWhatIsMeasuredAnyway() {
    Training same = TRAINING.withMetrics(List.of(Metric.LOSS, Metric.ACCURACY));

    assertThat(fingerprint(same)).isEqualTo(SPEC.fingerprint());
  }

  @Test
  void ignoresTheOrderOfMetrics() {
    assertThat(fingerprint(TRAINING.withMetrics(List.of(Metric.F1, Metric.AUC))))
        .isEqualTo(fingerprint(TRAINING.withMetrics(List.of(Metric.AUC, Metric.F1))));
  }

  private static String fingerprint(Training training) {
    return new RunSpec(
            SPEC.data(),
            SPEC.network(),
            SPEC.augmentation(),
            training,
            SPEC.seed(),
            SPEC.threads(),
            SPEC.engine())
        .fingerprint();
  }
}
