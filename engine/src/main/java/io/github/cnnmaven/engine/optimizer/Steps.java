package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.engine.state.Resumable;

/** A rule with all that it remembers between steps. */
interface Steps extends Resumable {

  /**
   * Begins a step.
   *
   * @param step counted from 1
   */
  void begin(long step, double rate);

  /**
   * Changes some parameters; each once in a step.
   *
   * @param from index of the first of them among all parameters
   * @param count how many, from the beginning of the arrays
   */
  void apply(float[] parameters, float[] gradients, int from, int count);
}
