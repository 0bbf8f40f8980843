package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;

/** Decaying means of the gradients and of their squares. */
final class Moments implements Resumable {

  final float[] means;
  final float[] squares;
  private final float meanRest;
  private final float squareRest;

  Moments(double meanDecay, double squareDecay, int parameters) {
    means = new float[parameters];
    squares = new float[parameters];
    meanRest = (float) (1 - meanDecay);
    squareRest = (float) (1 - squareDecay);
  }

  void add(float[] gradients, int from, int count) {
    float[] m = means;
    float[] v = squares;
    float a = meanRest;
    float b = squareRest;
    for (int i = 0; i < count; i++) {
      float g = gradients[i];
      m[from + i] += (g - m[from + i]) * a;
      v[from + i] += (g * g - v[from + i]) * b;
    }
  }

  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(means);
    state.floats(squares);
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(means);
    state.floats(squares);
  }
}
