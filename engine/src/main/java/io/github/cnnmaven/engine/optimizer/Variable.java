package io.github.cnnmaven.engine.optimizer;

/**
 * One trained array of a network, such as a layer's kernel or its bias.
 *
 * @param from index of its first number among all parameters
 */
public record Variable(int from, int length) {

  int to() {
    return from + length;
  }
}
