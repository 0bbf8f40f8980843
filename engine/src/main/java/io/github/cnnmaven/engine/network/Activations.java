package io.github.cnnmaven.engine.network;

import org.nd4j.linalg.activations.Activation;

/** Activation functions in Deeplearning4j's terms. */
final class Activations {

  private Activations() {}

  static Activation of(io.github.cnnmaven.core.network.Activation activation) {
    return switch (activation) {
      case LINEAR -> Activation.IDENTITY;
      case RELU -> Activation.RELU;
      case SOFTMAX -> Activation.SOFTMAX;
    };
  }
}
