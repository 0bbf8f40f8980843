package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationELU;
import org.nd4j.linalg.activations.impl.ActivationGELU;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSELU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftPlus;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationSwish;
import org.nd4j.linalg.activations.impl.ActivationTanH;

/** Activation functions in Deeplearning4j's terms. */
final class Activations {

  private Activations() {}

  /** Of stock classes; gelu is the nearest there is, off by less than 0.0005. */
  static IActivation published(Activation activation) {
    return switch (activation) {
      case LINEAR -> new ActivationIdentity();
      case RELU -> new ActivationReLU();
      case LEAKY_RELU -> new ActivationLReLU(Activation.LEAK);
      case ELU -> new ActivationELU();
      case SELU -> new ActivationSELU();
      case GELU -> new ActivationGELU(true);
      case SWISH -> new ActivationSwish();
      case TANH -> new ActivationTanH();
      case SIGMOID -> new ActivationSigmoid();
      case SOFTPLUS -> new ActivationSoftPlus();
      case SOFTMAX -> new ActivationSoftmax();
    };
  }

  /** With Keras's formulas. */
  static IActivation training(Activation activation) {
    return activation == Activation.GELU ? new ExactGelu() : published(activation);
  }

  /** Whether it never falls, so that it may as well come after a maximum. */
  static boolean neverFalls(Activation activation) {
    return switch (activation) {
      case LINEAR, RELU, LEAKY_RELU, ELU, SELU, TANH, SIGMOID, SOFTPLUS -> true;
      case GELU, SWISH, SOFTMAX -> false;
    };
  }
}
