package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The largest or the mean number in a window; padding does not count.
 *
 * @param operation ND4J's name for it
 * @param window numbers of the operation
 */
record PoolingStep(String operation, int[] window) implements UnaryStep {

  static PoolingStep of(boolean largest, Window w) {
    return new PoolingStep(largest ? "maxpool2d" : "avgpool2d", w.numbers(0, 1));
  }

  @Override
  public INDArray forward(INDArray in) {
    return Nd4j.exec(
        DynamicCustomOp.builder(operation).addInputs(in).addIntegerArguments(window).build())[0];
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    INDArray ofInput = Nd4j.createUninitialized(in.dataType(), in.shape(), 'c');
    Nd4j.exec(
        DynamicCustomOp.builder(operation + "_bp")
            .addInputs(in, gradient)
            .addOutputs(ofInput)
            .addIntegerArguments(window)
            .build());
    return ofInput;
  }
}
