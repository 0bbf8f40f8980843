package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.network.Filters;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Between ND4J's arrays and plain ones. */
final class Arrays {

  private Arrays() {}

  /** All numbers, row by row. */
  static float[] floats(INDArray array) {
    return array.dup('c').castTo(DataType.FLOAT).data().asFloat();
  }

  static Filters filters(String layer, INDArray weights) {
    long[] shape = weights.shape();
    return new Filters(
        layer,
        (int) shape[0],
        new Size((int) shape[2], (int) shape[3]),
        (int) shape[1],
        floats(weights.permute(0, 2, 3, 1)));
  }
}
