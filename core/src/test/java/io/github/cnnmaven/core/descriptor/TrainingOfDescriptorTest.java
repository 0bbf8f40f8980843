package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.core.training.Clipping;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.CosineRate;
import io.github.cnnmaven.core.training.LearningRate;
import io.github.cnnmaven.core.training.MeanSquaredError;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.Span;
import io.github.cnnmaven.core.training.StepRate;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.training.TriangularRate;
import io.github.cnnmaven.core.training.WarmUpRate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingOfDescriptorTest {

  @TempDir private Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void optimizersHaveTheDefaultsOfKeras() throws Exception {
    assertThat(optimizer("sgd")).isEqualTo(Optimizer.of(new Sgd(0, false), 0.01));
    assertThat(optimizer("adam")).isEqualTo(Optimizer.of(Adam.DEFAULT, 0.001));
    assertThat(optimizer("adamw"))
        .isEqualTo(new Optimizer(Adam.DEFAULT, new ConstantRate(0.001), 0.004, null));
    assertThat(optimizer("nadam")).isEqualTo(Optimizer.of(new Nadam(0.9, 0.999, 1e-7), 0.001));
    assertThat(optimizer("rmsprop")).isEqualTo(Optimizer.of(RmsProp.DEFAULT, 0.001));
    assertThat(optimizer("adagrad")).isEqualTo(Optimizer.of(new Adagrad(0.1, 1e-7), 0.001));
  }

  @Test
  void aNumberIsTheLearningRate() throws Exception {
    assertThat(optimizer("{ sgd: 0.5 }")).isEqualTo(Optimizer.of(new Sgd(0, false), 0.5));
  }

  @Test
  void everyOptionIsTakenOver() throws Exception {
    assertThat(optimizer("{ sgd: { momentum: 0.9, nesterov: true, weightDecay: 1e-4 } }"))
        .isEqualTo(new Optimizer(new Sgd(0.9, true), new ConstantRate(0.01), 1e-4, null));
    assertThat(optimizer("{ rmsprop: { rho: 0.8, momentum: 0.1, epsilon: 0.1, centered: true } }"))
        .isEqualTo(Optimizer.of(new RmsProp(0.8, 0.1, 0.1, true), 0.001));
    assertThat(optimizer("{ adagrad: { initialAccumulatorValue: 0 } }").rule())
        .isEqualTo(new Adagrad(0, 1e-7));
    assertThat(optimizer("{ adam: { clipnorm: 1 } }").clipping())
        .isEqualTo(new Clipping(Clipping.Of.NORM, 1));
    assertThat(optimizer("{ adam: { globalClipnorm: 2 } }").clipping())
        .isEqualTo(new Clipping(Clipping.Of.GLOBAL_NORM, 2));
    assertThat(optimizer("{ adam: { clipvalue: 0.5 } }").clipping())
        .isEqualTo(new Clipping(Clipping.Of.VALUE, 0.5));
  }

  @Test
  void clippingIsOneWayOnly() throws IOException {
    assertThat(
            project.problems(
                TinyProject.MINIMAL
                    + "training: { optimizer: { adam: { clipnorm: 1, clipvalue: 1 } } }\n"))
        .containsExactly(
            "x.yaml:6:24: training.optimizer: only one of clipnorm, globalClipnorm and clipvalue"
                + " can be set");
  }

  @Test
  void schedules() throws Exception {
    Span twoEpochs = new Span(2, Span.Unit.EPOCHS);
    assertThat(rate("{ step: { initial: 0.1, factor: 0.5, every: 2 } }"))
        .isEqualTo(new StepRate(0.1, 0.5, twoEpochs));
    assertThat(rate("{ cosine: 0.1 }")).isEqualTo(new CosineRate(0.1, 0, Span.WHOLE));
    assertThat(rate("{ cosine: { initial: 0.1, alpha: 0.1, over: { steps: 50 } } }"))
        .isEqualTo(new CosineRate(0.1, 0.1, new Span(50, Span.Unit.STEPS)));
    assertThat(rate("{ warmUp: { over: { epochs: 2 }, then: { cosine: 0.1 } } }"))
        .isEqualTo(new WarmUpRate(0, twoEpochs, new CosineRate(0.1, 0, Span.WHOLE)));
    assertThat(rate("{ warmUp: { from: 0.001, over: 2, then: 0.1 } }"))
        .isEqualTo(new WarmUpRate(0.001, twoEpochs, new ConstantRate(0.1)));
    assertThat(rate("{ triangular: { start: 0.2, peak: 1, peakAt: { share: 0.3 }, end: 0.1 } }"))
        .isEqualTo(new TriangularRate(0.2, 1, new Span(0.3, Span.Unit.SHARE), 0.1));
  }

  @Test
  void aWrongScheduleIsToldWhereItStands() throws IOException {
    assertThat(
            project.problems(
                TinyProject.MINIMAL
                    + "training: { optimizer: { sgd: { learningRate: { cosin: 0.1 } } } }\n"))
        .containsExactly(
            "x.yaml:6:49: training.optimizer.sgd.learningRate: 'cosin' is not a schedule. Did you"
                + " mean 'cosine'?");
  }

  @Test
  void theLossFollowsFromTheLastLayerUnlessItIsGiven() throws Exception {
    assertThat(training("{ epochs: 2 }").loss()).isEqualTo(new CategoricalCrossentropy(false, 0));
    assertThat(training("{ loss: meanSquaredError }").loss()).isEqualTo(new MeanSquaredError());
    assertThat(training("{ loss: { categoricalCrossentropy: { labelSmoothing: 0.1 } } }").loss())
        .isEqualTo(new CategoricalCrossentropy(false, 0.1));
    assertThat(training("{ loss: { binaryCrossentropy: { labelSmoothing: 0.2 } } }").loss())
        .isEqualTo(new BinaryCrossentropy(false, 0.2));
  }

  @Test
  void whatTrainsIsAccepted() throws IOException {
    assertThat(lastLayer("classes", "linear", "{ categoricalCrossentropy: { fromLogits: true } }"))
        .isEmpty();
    assertThat(lastLayer("classes", "sigmoid", "categoricalCrossentropy")).isEmpty();
    assertThat(lastLayer("classes", "relu", "meanSquaredError")).isEmpty();
  }

  @Test
  void whatCannotTrainIsToldWhereItStands() throws IOException {
    String place = "x.yaml:5:5: network[1]: ";
    String tail = ". Found in variant 'baseline'";
    assertThat(lastLayer("classes", "linear", "categoricalCrossentropy"))
        .containsExactly(
            place
                + "a linear last layer needs fromLogits: true in the loss, or activation softmax"
                + tail);
    assertThat(lastLayer("classes", "softmax", "{ categoricalCrossentropy: { fromLogits: true } }"))
        .containsExactly(
            place + "fromLogits: true needs a linear last layer, found activation softmax" + tail);
    assertThat(lastLayer("1", "softmax", "categoricalCrossentropy"))
        .containsExactly(
            place
                + "categoricalCrossentropy cannot train a single unit; use one unit per class, or"
                + " binaryCrossentropy"
                + tail);
    assertThat(lastLayer("1", "softmax", "binaryCrossentropy"))
        .containsExactly(
            place + "a softmax of one unit is always 1 and cannot train; use sigmoid" + tail);
    assertThat(lastLayer("1", "sigmoid", "binaryCrossentropy"))
        .containsExactly(place + "the last layer has 1 unit, the data has 10 classes" + tail);
  }

  @Test
  void classWeights() throws Exception {
    assertThat(training("{ classWeights: balanced }").classWeights())
        .isEqualTo(ClassWeights.BALANCED);
    assertThat(training("{ classWeights: [1, 2, 1, 1, 1, 1, 1, 1, 1, 0.5] }").classWeights())
        .isEqualTo(ClassWeights.of(List.of(1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5)));
    assertThat(project.problems(TinyProject.MINIMAL + "training: { classWeights: [1, 2] }\n"))
        .containsExactly("x.yaml:6:11: training: 2 class weights, the data has 10 classes");
  }

  private List<String> lastLayer(String units, String activation, String loss) throws IOException {
    return project.problems(
        TinyProject.MINIMAL
                .replace("units: classes", "units: " + units)
                .replace("softmax", activation)
            + "training: { loss: "
            + loss
            + " }\n");
  }

  private LearningRate rate(String text) throws Exception {
    return optimizer("{ sgd: { learningRate: " + text + " } }").learningRate();
  }

  private Optimizer optimizer(String text) throws Exception {
    return training("{ optimizer: " + text + " }").optimizer();
  }

  private Training training(String text) throws Exception {
    return project
        .read(TinyProject.MINIMAL + "training: " + text + "\n")
        .variants()
        .get(0)
        .training();
  }
}
