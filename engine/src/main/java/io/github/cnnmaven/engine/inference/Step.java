package io.github.cnnmaven.engine.inference;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** One operation of a network, and its way back. Arrays are channels last. */
interface Step {

  /** What comes out; the inputs stay as they are. */
  INDArray forward(List<INDArray> in);

  /**
   * The gradient of something with respect to each input.
   *
   * @param out what {@link #forward} gave for these inputs
   * @param gradient of that something with respect to {@code out}; without gaps in memory
   */
  List<INDArray> backward(List<INDArray> in, INDArray out, INDArray gradient);
}
