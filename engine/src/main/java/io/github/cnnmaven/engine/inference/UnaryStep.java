package io.github.cnnmaven.engine.inference;

import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A step with one input. */
interface UnaryStep extends Step {

  INDArray forward(INDArray in);

  INDArray backward(INDArray in, INDArray out, INDArray gradient);

  @Override
  default INDArray forward(List<INDArray> in) {
    return forward(in.get(0));
  }

  @Override
  default List<INDArray> backward(List<INDArray> in, INDArray out, INDArray gradient) {
    return List.of(backward(in.get(0), out, gradient));
  }
}
