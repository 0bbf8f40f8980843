package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network's parameters and moving averages as they were once. */
public final class Snapshot implements Resumable {

  private final INDArray parameters;

  Snapshot(INDArray parameters) {
    this.parameters = parameters;
  }

  INDArray parameters() {
    return parameters;
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(Floats.buffer(parameters));
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(Floats.buffer(parameters));
  }
}
