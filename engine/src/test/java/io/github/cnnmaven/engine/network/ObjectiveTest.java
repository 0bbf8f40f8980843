package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.MeanSquaredError;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Values by hand from <a href="https://keras.io/api/losses/">Keras's formulas</a>, gradients
 * against central finite differences.
 */
class ObjectiveTest {

  private static final double STEP = 1e-2;
  private static final float[][] OUTPUTS = {{0.5f, -1, 2}, {1.5f, 0.25f, -0.75f}};
  private static final float[][] LABELS = {{0, 0, 1}, {0, 1, 0}};

  @Test
  void softmax() {
    Objective objective = Objective.of(categorical(false, 0), Activation.SOFTMAX);

    assertThat(loss(objective, OUTPUTS, LABELS)).isCloseTo(0.241311 + 1.580673, within(1e-5));
    checkGradient(objective, OUTPUTS, LABELS);
  }

  @Test
  void logitsAreTheSameAsSoftmax() {
    assertThat(Objective.of(categorical(true, 0), Activation.LINEAR).activation())
        .isEqualTo(Activation.LINEAR);
    assertThat(loss(Objective.of(categorical(true, 0), Activation.LINEAR), OUTPUTS, LABELS))
        .isEqualTo(loss(Objective.of(categorical(false, 0), Activation.SOFTMAX), OUTPUTS, LABELS));
  }

  /** Of (0.5, 0, 2): a function before the softmax keeps its place. */
  @Test
  void logitsMayHaveAnActivationOfTheirOwn() {
    Objective objective = Objective.of(categorical(true, 0), Activation.RELU);

    assertThat(loss(objective, new float[][] {OUTPUTS[0]}, new float[][] {LABELS[0]}))
        .isCloseTo(0.306356, within(1e-5));
    checkGradient(objective, OUTPUTS, LABELS);
  }

  /** Sigmoids 0.622459, 0.268941 and 0.880797 add up to 1.772197; -log(0.880797 / 1.772197). */
  @Test
  void sigmoidsAreNormalisedBeforeTheLogarithm() {
    Objective objective = Objective.of(categorical(false, 0), Activation.SIGMOID);

    assertThat(loss(objective, new float[][] {OUTPUTS[0]}, new float[][] {LABELS[0]}))
        .isCloseTo(0.699148, within(1e-5));
    checkGradient(objective, OUTPUTS, LABELS);
  }

  @Test
  void whatIsCutOffHasNoGradient() {
    Objective objective = Objective.of(categorical(false, 0), Activation.SIGMOID);
    float[][] sure = {{-40, 5, 5}};

    assertThat(loss(objective, sure, new float[][] {{1, 0, 0}}))
        .isCloseTo(-Math.log(1e-7), within(1e-4));
    assertThat(gradient(objective, sure, new float[][] {{1, 0, 0}}))
        .containsExactly(new float[3], within(0f));
  }

  /** Targets 1 - 0.1 + 0.1 / 3 and 0.1 / 3. */
  @Test
  void labelSmoothing() {
    Objective objective = Objective.of(categorical(true, 0.1), Activation.LINEAR);

    assertThat(loss(objective, new float[][] {OUTPUTS[0]}, new float[][] {LABELS[0]}))
        .isCloseTo(0.391311, within(1e-5));
    checkGradient(objective, OUTPUTS, LABELS);
  }

  /** -log(sigmoid(0.5)) and -log(1 - sigmoid(-1)). */
  @Test
  void oneSigmoid() {
    Objective objective = Objective.of(new BinaryCrossentropy(false, 0), Activation.SIGMOID);
    float[][] outputs = {{0.5f}, {-1}};
    float[][] labels = {{1}, {0}};

    assertThat(loss(objective, outputs, labels)).isCloseTo(0.474077 + 0.313262, within(1e-5));
    assertThat(
            loss(Objective.of(new BinaryCrossentropy(true, 0), Activation.LINEAR), outputs, labels))
        .isEqualTo(loss(objective, outputs, labels));
    checkGradient(objective, outputs, labels);
  }

  /** Targets 0.9 and 0.1. */
  @Test
  void binaryLabelSmoothing() {
    Objective objective = Objective.of(new BinaryCrossentropy(false, 0.2), Activation.SIGMOID);

    assertThat(loss(objective, new float[][] {{0.5f}}, new float[][] {{1}}))
        .isCloseTo(0.474077 + 0.1 * 0.5, within(1e-5));
    checkGradient(objective, new float[][] {{0.5f}, {-1}}, new float[][] {{1}, {0}});
  }

  @Test
  void binaryOfOtherOutputs() {
    checkGradient(
        Objective.of(new BinaryCrossentropy(false, 0), Activation.SOFTMAX), OUTPUTS, LABELS);
  }

  /** Of (0.5, -1, 2 - 1). */
  @Test
  void meanSquaredError() {
    Objective objective = Objective.of(new MeanSquaredError(), Activation.LINEAR);

    assertThat(loss(objective, new float[][] {OUTPUTS[0]}, new float[][] {LABELS[0]}))
        .isCloseTo(0.75, within(1e-6));
    for (Activation activation :
        List.of(Activation.LINEAR, Activation.SOFTMAX, Activation.SIGMOID, Activation.TANH)) {
      checkGradient(Objective.of(new MeanSquaredError(), activation), OUTPUTS, LABELS);
    }
  }

  @Test
  void aSingleUnitIsTheSecondClassAboveAHalf() {
    Objective sigmoid = Objective.of(new BinaryCrossentropy(false, 0), Activation.SIGMOID);
    Objective linear = Objective.of(new MeanSquaredError(), Activation.LINEAR);
    INDArray labels = array(new float[][] {{1}, {1}, {0}, {0}});
    INDArray outputs = array(new float[][] {{0.2f}, {-0.2f}, {0.2f}, {-0.2f}});

    assertThat(loss(sigmoid).score(labels, outputs).correct()).isEqualTo(2);
    assertThat(
            loss(linear)
                .score(labels, array(new float[][] {{0.6f}, {0.4f}, {0.2f}, {0.4f}}))
                .correct())
        .isEqualTo(3);
  }

  /** Softmax 0.175290, 0.039113 and 0.785597; sigmoids over their sum; sigmoids. */
  @Test
  void answersAreProbabilities() {
    assertThat(answer(Objective.of(categorical(true, 0), Activation.LINEAR), OUTPUTS[0]))
        .containsExactly(new float[] {0.175290f, 0.039113f, 0.785597f}, within(1e-5f));
    assertThat(answer(Objective.of(categorical(false, 0.1), Activation.SIGMOID), OUTPUTS[0]))
        .containsExactly(new float[] {0.351236f, 0.151756f, 0.497008f}, within(1e-5f));
    assertThat(
            answer(Objective.of(new BinaryCrossentropy(false, 0), Activation.SIGMOID), OUTPUTS[0]))
        .containsExactly(new float[] {0.622459f, 0.268941f, 0.880797f}, within(1e-5f));
    assertThat(
            answer(
                Objective.of(new BinaryCrossentropy(true, 0), Activation.LINEAR),
                new float[] {0.5f}))
        .containsExactly(new float[] {0.377541f, 0.622459f}, within(1e-5f));
    assertThat(answer(Objective.of(new MeanSquaredError(), Activation.LINEAR), OUTPUTS[0]))
        .containsExactly(OUTPUTS[0]);
  }

  private static float[] answer(Objective objective, float[] outputs) {
    return loss(objective)
        .answer(array(new float[][] {new float[outputs.length]}), array(new float[][] {outputs}))
        .probabilities();
  }

  @Test
  void weightsCountInTrainingOnly() {
    OutputScore score = new OutputScore(Objective.of(categorical(false, 0), Activation.SOFTMAX));
    TrainingLoss loss = new TrainingLoss(score);
    float[] plain = gradient(loss);
    score.weigh(new double[] {1, 3, 0.5});

    float[] weighed = gradient(loss);

    assertThat(loss.last().lossSum()).isCloseTo(0.5 * 0.241311 + 3 * 1.580673, within(1e-5));
    assertThat(loss.score(array(LABELS), array(OUTPUTS)).lossSum())
        .isCloseTo(0.241311 + 1.580673, within(1e-5));
    for (int i = 0; i < weighed.length; i++) {
      assertThat(weighed[i]).isCloseTo(plain[i] * (i < 3 ? 0.5f : 3), within(1e-6f));
    }
  }

  private static TrainingLoss loss(Objective objective) {
    return new TrainingLoss(new OutputScore(objective));
  }

  private static Loss categorical(boolean fromLogits, double smoothing) {
    return new CategoricalCrossentropy(fromLogits, smoothing);
  }

  private static float[] gradient(TrainingLoss loss) {
    return Floats.read(
        loss.computeGradient(array(LABELS), array(OUTPUTS), new ActivationIdentity(), Nd4j.empty())
            .dup('c'));
  }

  private static void checkGradient(Objective objective, float[][] outputs, float[][] labels) {
    float[] found = gradient(objective, outputs, labels);
    int units = outputs[0].length;
    for (int i = 0; i < found.length; i++) {
      double above = loss(objective, moved(outputs, i / units, i % units, STEP), labels);
      double below = loss(objective, moved(outputs, i / units, i % units, -STEP), labels);
      double slope = (above - below) / (2 * STEP * outputs.length);
      assertThat((double) found[i]).isCloseTo(slope, within(1e-4));
    }
  }

  private static float[] gradient(Objective objective, float[][] outputs, float[][] labels) {
    return Floats.read(
        loss(objective)
            .computeGradient(array(labels), array(outputs), new ActivationIdentity(), Nd4j.empty())
            .dup('c'));
  }

  private static double loss(Objective objective, float[][] outputs, float[][] labels) {
    return loss(objective).score(array(labels), array(outputs)).lossSum();
  }

  private static float[][] moved(float[][] outputs, int image, int unit, double by) {
    float[][] moved = new float[outputs.length][];
    for (int i = 0; i < outputs.length; i++) {
      moved[i] = outputs[i].clone();
    }
    moved[image][unit] += (float) by;
    return moved;
  }

  private static INDArray array(float[][] rows) {
    return Nd4j.create(rows).dup('c');
  }
}
