package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * An {@link Objective} of a linear last layer, for Deeplearning4j. Also keeps the score of the
 * batch whose gradient it last computed: the predictions of a training step, without a second
 * forward pass.
 *
 * <p>Outputs and labels are [images, units]; a row of labels is 1 at the image's class, or holds
 * the shares of the classes of mixed images; these count as of the class with the larger one.
 */
final class TrainingLoss implements ILossFunction {

  private static final long serialVersionUID = 1L;

  private final transient Objective objective;
  private final transient IActivation function;
  private transient double[] weights = new double[0];
  private BatchScore last = BatchScore.NONE;

  TrainingLoss(Objective objective) {
    this.objective = objective;
    this.function = Activations.training(objective.activation());
  }

  /** From now on multiplies each training image's loss by its class's weight. */
  void weigh(double[] byClass) {
    weights = byClass.clone();
  }

  /** The score of the batch whose gradient was last computed. */
  BatchScore last() {
    return last;
  }

  /** The score of a batch, no class weighing more than another. */
  BatchScore score(INDArray labels, INDArray preOutput) {
    return measure(labels, outputs(preOutput), new float[0]);
  }

  /** The score, and what the network tells of each class; a single unit tells of two. */
  BatchAnswer answer(INDArray labels, INDArray preOutput) {
    float[] outputs = outputs(preOutput);
    int images = Math.toIntExact(preOutput.size(0));
    int units = outputs.length / images;
    int classes = Math.max(2, units);
    int[] predicted = new int[images];
    float[] probabilities = new float[images * classes];
    double[] row = new double[units];
    for (int image = 0; image < images; image++) {
      predicted[image] = largest(outputs, image * units, units, objective.threshold());
      for (int i = 0; i < units; i++) {
        row[i] = outputs[image * units + i];
      }
      double[] found = objective.cost().probabilities(row);
      for (int c = 0; c < classes; c++) {
        double probability = units > 1 ? found[c] : c == 1 ? found[0] : 1 - found[0];
        probabilities[image * classes + c] = (float) probability;
      }
    }
    return new BatchAnswer(measure(labels, outputs, new float[0]), predicted, probabilities);
  }

  /** Of the mean loss. */
  @Override
  public INDArray computeGradient(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
    float[] gradient = new float[Math.toIntExact(preOutput.length())];
    last = measure(labels, outputs(preOutput), gradient);
    INDArray result = Nd4j.createUninitialized(preOutput.dataType(), preOutput.shape(), 'c');
    Floats.write(gradient, result);
    return objective.activation() == Activation.LINEAR
        ? result
        : function.backprop(preOutput.dup('c'), result).getFirst();
  }

  /** Always of the batch whose gradient was just computed. */
  @Override
  public double computeScore(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask, boolean average) {
    return average ? last.lossSum() / last.images() : last.lossSum();
  }

  @Override
  public INDArray computeScoreArray(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
    throw new UnsupportedOperationException("Only sums are measured");
  }

  @Override
  public Pair<Double, INDArray> computeGradientAndScore(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask, boolean average) {
    INDArray gradient = computeGradient(labels, preOutput, activation, mask);
    return new Pair<>(computeScore(labels, preOutput, activation, mask, average), gradient);
  }

  @Override
  public String name() {
    return "trainingLoss";
  }

  private float[] outputs(INDArray preOutput) {
    if (objective.activation() != Activation.LINEAR) {
      return Floats.read(function.getActivation(preOutput.dup('c'), false));
    }
    return Floats.read(Floats.isDense(preOutput) ? preOutput : preOutput.dup('c'));
  }

  /** Also writes the gradient of the mean loss by the outputs, where there is room for it. */
  private BatchScore measure(INDArray labels, float[] outputs, float[] gradient) {
    float[] expected = Floats.read(labels);
    int images = Math.toIntExact(labels.size(0));
    int units = outputs.length / images;
    double[] row = new double[units];
    double[] target = new double[units];
    double[] slope = new double[units];
    int correct = 0;
    double lossSum = 0;
    for (int image = 0; image < images; image++) {
      int from = image * units;
      int label = largest(expected, from, units, 0.5);
      for (int i = 0; i < units; i++) {
        row[i] = outputs[from + i];
        target[i] = objective.smooth(expected[from + i], units);
      }
      double weight = gradient.length == 0 || weights.length == 0 ? 1 : weights[label];
      lossSum += weight * objective.cost().measure(row, target, slope);
      for (int i = 0; i < units && gradient.length > 0; i++) {
        gradient[from + i] = (float) (weight * slope[i] / images);
      }
      correct += largest(outputs, from, units, objective.threshold()) == label ? 1 : 0;
    }
    return new BatchScore(images, correct, lossSum);
  }

  /** The most probable class; a single unit means the second of two above the threshold. */
  private static int largest(float[] values, int from, int units, double threshold) {
    if (units == 1) {
      return values[from] > threshold ? 1 : 0;
    }
    int largest = 0;
    for (int i = 1; i < units; i++) {
      if (values[from + i] > values[from + largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
