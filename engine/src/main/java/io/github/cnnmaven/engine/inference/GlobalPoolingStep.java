package io.github.cnnmaven.engine.inference;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * The largest or the mean number of each map.
 *
 * @param keepsImage whether what comes out is an image of one pixel
 */
record GlobalPoolingStep(boolean largest, boolean keepsImage) implements UnaryStep {

  @Override
  public INDArray forward(INDArray in) {
    INDArray pooled = largest ? in.max(keepsImage, 1, 2) : in.mean(keepsImage, 1, 2);
    return pooled.dup('c');
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    long[] pixel = {in.size(0), 1, 1, in.size(3)};
    INDArray spread = Nd4j.createUninitialized(in.dataType(), in.shape(), 'c');
    spread.assign(gradient.reshape(pixel).broadcast(in.shape()));
    if (!largest) {
      return spread.divi((double) in.size(1) * in.size(2));
    }
    INDArray top = in.eq(out.reshape(pixel).broadcast(in.shape())).castTo(in.dataType());
    INDArray ties = top.sum(true, 1, 2).broadcast(in.shape());
    return spread.muli(top).divi(ties);
  }
}
