package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.Metric;
import io.github.cnnmaven.core.training.Monitor;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Training;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured and watched, and what follows from it. */
class WatchedTrainingOfDescriptorTest {

  private static final String VALIDATED =
      TinyProject.MINIMAL.replace("idx: data", "idx: data, validation: 0.2");

  @TempDir private Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void earlyStoppingHasTheDefaultsOfKeras() throws Exception {
    assertThat(watched("earlyStopping: {}").earlyStopping())
        .isEqualTo(new EarlyStopping(Monitor.VALIDATION_LOSS, 0, 0, null, false, 0));
    assertThat(watched("earlyStopping: 3").earlyStopping())
        .isEqualTo(new EarlyStopping(Monitor.VALIDATION_LOSS, 0, 3, null, false, 0));
    assertThat(
            watched(
                    "earlyStopping: { monitor: validationAccuracy, patience: 5, minDelta: 0.01,"
                        + " baseline: 0.5, restoreBest: true, startFromEpoch: 2 }")
                .earlyStopping())
        .isEqualTo(new EarlyStopping(new Monitor(true, Metric.ACCURACY), 0.01, 5, 0.5, true, 2));
  }

  @Test
  void reduceOnPlateauHasTheDefaultsOfKeras() throws Exception {
    assertThat(watched("reduceOnPlateau: {}").reduceOnPlateau())
        .isEqualTo(new ReduceOnPlateau(Monitor.VALIDATION_LOSS, 0.1, 10, 1e-4, 0, 0));
    assertThat(
            watched(
                    "reduceOnPlateau: { monitor: trainAccuracy, factor: 0.5, patience: 2,"
                        + " minDelta: 0, cooldown: 1, minRate: 1e-5 }")
                .reduceOnPlateau())
        .isEqualTo(new ReduceOnPlateau(new Monitor(false, Metric.ACCURACY), 0.5, 2, 0, 1, 1e-5));
  }

  @Test
  void whatIsWatchedMustBeThere() throws IOException {
    String missing =
        ": there are no validation images to watch validation loss on. Set validation in the"
            + " dataset, such as validation: 0.1";
    assertThat(
            project.problems(
                TinyProject.MINIMAL + "training: { epochs: 20, earlyStopping: { patience: 3 } }\n"))
        .containsExactly("x.yaml:6:40: training.earlyStopping" + missing);
    assertThat(
            project.problems(
                TinyProject.MINIMAL + "training: { epochs: 20, reduceOnPlateau: 3 }\n"))
        .containsExactly("x.yaml:6:42: training.reduceOnPlateau" + missing);
    assertThat(
            project.problems(
                TinyProject.MINIMAL
                    + "training: { epochs: 20, earlyStopping: { monitor: trainLoss } }\n"))
        .isEmpty();
  }

  @Test
  void aPlateauLowersAConstantRateOnly() throws IOException {
    assertThat(
            project.problems(
                VALIDATED
                    + "training: { optimizer: { sgd: { learningRate: { cosine: 0.1 } } },"
                    + " reduceOnPlateau: 3 }\n"))
        .containsExactly(
            "x.yaml:6:85: training.reduceOnPlateau: the learning rate must be a number, found a"
                + " schedule. Found in variant 'baseline'");
  }

  @Test
  void whatCannotStopIsAWarning() throws Exception {
    Experiment experiment =
        project.read(VALIDATED + "training: { epochs: 4, earlyStopping: { patience: 3 } }\n");

    assertThat(experiment.warnings())
        .map(Problem::toString)
        .containsExactly(
            "x.yaml:6:39: warning: training.earlyStopping: it could stop after epoch 4 at the"
                + " earliest, and there are 4. Found in variant 'baseline'");
  }

  @Test
  void whatIsMeasured() throws Exception {
    assertThat(watched("batchSize: 2").metrics()).isEmpty();
    assertThat(watched("metrics: [accuracy, auc, f1, top5]").metrics())
        .containsExactly(Metric.TOP5, Metric.F1, Metric.AUC);
    assertThat(watched("metrics: [f1], earlyStopping: { monitor: validationAuc }").metrics())
        .containsExactly(Metric.F1, Metric.AUC);
    assertThat(project.problems(TinyProject.MINIMAL + "training: { metrics: [f2] }\n"))
        .containsExactly(
            "x.yaml:6:23: training.metrics[0]: 'f2' is not known here. Did you mean 'f1'?");
  }

  @Test
  void topFiveOfFiveClassesIsAWarning() throws Exception {
    String few =
        "experiment: x\ninput: { height: 8, width: 8, classes: 5 }\n"
            + "network: [flatten, { dense: { units: 5, activation: softmax } }]\n"
            + "training: { metrics: [top5] }\n";

    assertThat(project.read(few).warnings())
        .map(Problem::toString)
        .containsExactly(
            "x.yaml:4:11: warning: training: top5 is always 1, as the data has 5 classes");
  }

  private Training watched(String text) throws Exception {
    return project
        .read(VALIDATED + "training: { epochs: 50, " + text + " }\n")
        .variants()
        .get(0)
        .training();
  }
}
