package io.github.cnnmaven.engine.inference;

import java.util.Collections;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The sum of several branches. */
record SumStep() implements Step {

  @Override
  public INDArray forward(List<INDArray> in) {
    INDArray sum = in.get(0).dup('c');
    in.subList(1, in.size()).forEach(sum::addi);
    return sum;
  }

  @Override
  public List<INDArray> backward(List<INDArray> in, INDArray out, INDArray gradient) {
    return Collections.nCopies(in.size(), gradient);
  }
}
