package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.ILossFunction;

/**
 * An {@link OutputScore} for Deeplearning4j, of a linear last layer. Also keeps the score of the
 * batch whose gradient it last computed: the predictions of a training step, without a second
 * forward pass.
 */
final class TrainingLoss implements ILossFunction {

  private static final long serialVersionUID = 1L;

  private final transient OutputScore score;
  private final transient IActivation function;
  private final boolean linear;
  private BatchScore last = BatchScore.NONE;

  TrainingLoss(OutputScore score) {
    this.score = score;
    this.function = Activations.training(score.activation());
    this.linear = score.activation() == Activation.LINEAR;
  }

  /** The score of the batch whose gradient was last computed. */
  BatchScore last() {
    return last;
  }

  /** The score of a batch, no class weighing more than another. */
  BatchScore score(INDArray labels, INDArray preOutput) {
    return score.score(Floats.read(labels), outputs(preOutput), images(preOutput));
  }

  /** The score, and what the network tells of each class; a single unit tells of two. */
  BatchAnswer answer(INDArray labels, INDArray preOutput) {
    return score.answer(Floats.read(labels), outputs(preOutput), images(preOutput));
  }

  /** Of the mean loss. */
  @Override
  public INDArray computeGradient(
      INDArray labels, INDArray preOutput, IActivation activation, INDArray mask) {
    float[] gradient = new float[Math.toIntExact(preOutput.length())];
    last = score.learn(Floats.read(labels), outputs(preOutput), images(preOutput), gradient);
    INDArray result = Nd4j.createUninitialized(preOutput.dataType(), preOutput.shape(), 'c');
    Floats.write(gradient, result);
    return linear ? result : function.backprop(preOutput.dup('c'), result).getFirst();
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
    if (!linear) {
      return Floats.read(function.getActivation(preOutput.dup('c'), false));
    }
    return Floats.readAny(preOutput);
  }

  private static int images(INDArray preOutput) {
    return Math.toIntExact(preOutput.size(0));
  }
}
