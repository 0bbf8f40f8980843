package io.github.cnnmaven.engine.stack;

/**
 * A layer, or part of one, for one size of batch. It remembers what its backward pass needs to know
 * of its forward pass.
 */
interface Stage {

  /** Adds what turns the input into the output. */
  Tensor forward(Tensor input, Pass pass);

  /**
   * Adds what turns the gradient of the output into that of the parameters.
   *
   * @return the gradient of the input; {@code gradient} may have been overwritten
   */
  Tensor backward(Tensor gradient, Pass pass);

  /** Adds what gives the gradient of the parameters alone, as nobody wants that of the input. */
  default void backwardToParameters(Tensor gradient, Pass pass) {
    // Most have no parameters.
  }

  /** Whether it has parameters that learn. */
  default boolean learns() {
    return false;
  }
}
