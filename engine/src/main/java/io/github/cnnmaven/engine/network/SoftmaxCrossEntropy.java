package io.github.cnnmaven.engine.network;

import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * Keras's <a href="https://keras.io/api/losses/probabilistic_losses/">CategoricalCrossentropy</a>
 * of the softmax of logits, computed from the logits and in double precision, so that no
 * probability underflows. Also keeps the score of the batch whose gradient it last computed: the
 * predictions of a training step, without a second forward pass.
 *
 * <p>Logits and labels are [images, classes]; a row of labels adds up to 1.
 */
final class SoftmaxCrossEntropy implements ILossFunction {

  private static final long serialVersionUID = 1L;

  private BatchScore last = BatchScore.NONE;

  /** The score of the batch whose gradient was last computed. */
  BatchScore last() {
    return last;
  }

  /** The score of a batch. */
  static BatchScore score(INDArray labels, INDArray logits) {
    return measure(labels, logits, new float[Math.toIntExact(logits.length())]);
  }

  @Override
  public INDArray computeGradient(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
    float[] gradient = new float[Math.toIntExact(preOutput.length())];
    last = measure(labels, preOutput, gradient);
    INDArray result = Nd4j.createUninitialized(preOutput.dataType(), preOutput.shape(), 'c');
    Floats.write(gradient, result);
    return result;
  }

  @Override
  public double computeScore(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask, boolean average) {
    BatchScore score = score(labels, preOutput);
    return average ? score.lossSum() / score.images() : score.lossSum();
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
    return "softmaxCrossEntropy";
  }

  /** Also writes the gradient of the mean loss by the logits. */
  private static BatchScore measure(INDArray labels, INDArray preOutput, float[] gradient) {
    float[] expected = Floats.read(labels);
    float[] logits = Floats.read(Floats.isDense(preOutput) ? preOutput : preOutput.dup('c'));
    int images = Math.toIntExact(preOutput.size(0));
    int classes = logits.length / images;
    int correct = 0;
    double lossSum = 0;
    for (int from = 0; from < logits.length; from += classes) {
      int to = from + classes;
      double logSum = logSum(logits, from, to);
      for (int i = from; i < to; i++) {
        double logProbability = logits[i] - logSum;
        lossSum -= expected[i] == 0 ? 0 : expected[i] * logProbability;
        gradient[i] = (float) ((StrictMath.exp(logProbability) - expected[i]) / images);
      }
      correct += largest(logits, from, to) == largest(expected, from, to) ? 1 : 0;
    }
    return new BatchScore(images, correct, lossSum);
  }

  /** Logarithm of the sum of exponentials; the largest is taken out, so that none overflows. */
  private static double logSum(float[] logits, int from, int to) {
    double largest = logits[largest(logits, from, to)];
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += StrictMath.exp(logits[i] - largest);
    }
    return largest + StrictMath.log(sum);
  }

  private static int largest(float[] values, int from, int to) {
    int largest = from;
    for (int i = from + 1; i < to; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    return largest;
  }
}
