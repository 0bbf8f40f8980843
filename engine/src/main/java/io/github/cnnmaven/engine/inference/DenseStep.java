package io.github.cnnmaven.engine.inference;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A dense layer without its activation.
 *
 * @param weights by input and output
 * @param bias null for none
 */
record DenseStep(INDArray weights, @Nullable INDArray bias) implements UnaryStep {

  @Override
  public INDArray forward(INDArray in) {
    INDArray product = in.mmul(weights);
    INDArray sum = bias == null ? product : product.addiRowVector(bias.reshape(-1));
    return sum.dup('c');
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    return gradient.mmul(weights.transpose()).dup('c');
  }
}
