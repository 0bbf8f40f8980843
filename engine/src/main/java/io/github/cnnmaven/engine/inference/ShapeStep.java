package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The same numbers in another shape.
 *
 * @param shape of one image's numbers
 */
record ShapeStep(long... shape) implements UnaryStep {

  /** All numbers of an image in a row. */
  static ShapeStep flat() {
    return new ShapeStep(-1);
  }

  @Override
  public INDArray forward(INDArray in) {
    long[] whole = new long[shape.length + 1];
    whole[0] = in.size(0);
    System.arraycopy(shape, 0, whole, 1, shape.length);
    return in.reshape('c', whole);
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    return gradient.reshape('c', in.shape());
  }
}
