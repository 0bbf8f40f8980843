package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.util.Arrays;

/**
 * What a rule remembers: a number for each parameter. Those of a chunk are worked on in an array of
 * their own, from index 0 as the parameters and gradients are: JDK 17 does not vectorise a loop
 * over arrays in which each begins at another index, and takes four times as long.
 */
final class Remembered implements Resumable {

  /** The numbers of the chunk, from the beginning. */
  final float[] now = new float[ParameterOptimizer.CHUNK];

  private final float[] all;

  /** Zeros. */
  Remembered(int parameters) {
    this(parameters, 0);
  }

  /** The same number for each. */
  Remembered(int parameters, double first) {
    all = new float[parameters];
    Arrays.fill(all, (float) first);
  }

  /**
   * Begins with a chunk.
   *
   * @param from index of its first parameter
   */
  void fetch(int from, int count) {
    System.arraycopy(all, from, now, 0, count);
  }

  /** Ends it. */
  void keep(int from, int count) {
    System.arraycopy(now, 0, all, from, count);
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(all);
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(all);
  }
}
