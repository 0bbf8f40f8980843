package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

/**
 * Each channel times a factor, plus an offset: what batch normalization is once its averages are
 * fixed.
 */
record ScalingStep(INDArray factor, INDArray offset) implements UnaryStep {

  static ScalingStep of(
      INDArray gamma, INDArray beta, INDArray mean, INDArray variance, double epsilon) {
    INDArray factor = gamma.reshape(-1).div(Transforms.sqrt(variance.reshape(-1).add(epsilon)));
    return new ScalingStep(factor, beta.reshape(-1).sub(mean.reshape(-1).mul(factor)));
  }

  @Override
  public INDArray forward(INDArray in) {
    return rows(in).mulRowVector(factor).addiRowVector(offset).reshape('c', in.shape());
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    return rows(gradient).mulRowVector(factor).reshape('c', in.shape());
  }

  private static INDArray rows(INDArray array) {
    return array.reshape('c', -1, array.size(array.rank() - 1));
  }
}
