package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;

/** A layer that multiplies by learned weights. */
public sealed interface KernelLayer extends Layer
    permits Conv2d, Dense, DepthwiseConv2d, SeparableConv2d {

  /** Applied to its output. */
  Activation activation();

  /** Its weights other than biases. */
  Kernel kernel();

  /** Whether it has biases. */
  boolean bias();

  /** Whether training changes weights and biases. */
  boolean trainable();
}
