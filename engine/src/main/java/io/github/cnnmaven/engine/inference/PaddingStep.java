package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** Zeros around an image. */
record PaddingStep(int top, int bottom, int left, int right) implements UnaryStep {

  @Override
  public INDArray forward(INDArray in) {
    long height = in.size(1) + top + bottom;
    long width = in.size(2) + left + right;
    INDArray out = Nd4j.zeros(in.dataType(), in.size(0), height, width, in.size(3));
    inside(out, in).assign(in);
    return out;
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    return inside(gradient, in).dup('c');
  }

  private INDArray inside(INDArray padded, INDArray in) {
    return padded.get(
        NDArrayIndex.all(),
        NDArrayIndex.interval(top, top + in.size(1)),
        NDArrayIndex.interval(left, left + in.size(2)),
        NDArrayIndex.all());
  }
}
