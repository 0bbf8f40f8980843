package io.github.cnnmaven.engine.network;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A network's parameters and moving averages as they were once. */
public final class Snapshot {

  private final INDArray parameters;

  Snapshot(INDArray parameters) {
    this.parameters = parameters;
  }

  INDArray parameters() {
    return parameters;
  }
}
