package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** Decaying means of the gradients and of their squares. */
final class Moments implements Resumable {

  private final Remembered means;
  private final Remembered squares;
  private final float meanRest;
  private final float squareRest;

  Moments(double meanDecay, double squareDecay, int parameters) {
    means = new Remembered(parameters);
    squares = new Remembered(parameters);
    meanRest = (float) (1 - meanDecay);
    squareRest = (float) (1 - squareDecay);
  }

  /** Those of the chunk added last, from the beginning. */
  float[] means() {
    return means.now;
  }

  /** As {@link #means}. */
  float[] squares() {
    return squares.now;
  }

  void add(float[] gradients, int from, int count) {
    means.fetch(from, count);
    squares.fetch(from, count);
    add(gradients, count);
    means.keep(from, count);
    squares.keep(from, count);
  }

  private void add(float[] gradients, int count) {
    float[] m = means.now;
    float[] v = squares.now;
    float a = meanRest;
    float b = squareRest;
    for (int i = 0; i < count; i++) {
      float g = gradients[i];
      m[i] += (g - m[i]) * a;
      v[i] += (g * g - v[i]) * b;
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    means.write(state);
    squares.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    means.read(state);
    squares.read(state);
  }
}
