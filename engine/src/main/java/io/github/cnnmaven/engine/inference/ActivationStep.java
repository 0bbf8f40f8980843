package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A function of each number, or of each pixel's channels. */
record ActivationStep(IActivation function) implements UnaryStep {

  @Override
  public INDArray forward(INDArray in) {
    INDArray rows = rows(in).dup('c');
    return function.getActivation(rows, false).reshape('c', in.shape());
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    INDArray back = function.backprop(rows(in).dup('c'), rows(gradient).dup('c')).getFirst();
    return back.dup('c').reshape('c', in.shape());
  }

  private static INDArray rows(INDArray array) {
    return array.reshape('c', -1, array.size(array.rank() - 1));
  }
}
