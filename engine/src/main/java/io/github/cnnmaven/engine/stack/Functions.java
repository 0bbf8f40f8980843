package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.Activation;
import java.util.List;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** Activation functions of single numbers as what oneDNN has, one after the other. */
final class Functions {

  private static final double SELU_ALPHA = 1.6732632423543772;
  private static final double SELU_SCALE = 1.0507009873554805;

  private Functions() {}

  /** Empty for linear; softmax is not one of single numbers. */
  static List<Eltwise> of(Activation activation) {
    return switch (activation) {
      case LINEAR, SOFTMAX -> List.of();
      case RELU -> List.of(relu(0));
      case LEAKY_RELU -> List.of(relu(Activation.LEAK));
      case ELU -> List.of(elu(1));
      case SELU -> List.of(elu(SELU_ALPHA), scale(SELU_SCALE));
      case GELU -> List.of(Eltwise.fromInput(algorithm.eltwise_gelu_erf, 0, 0));
      case SWISH -> List.of(Eltwise.fromInput(algorithm.eltwise_swish, 1, 0));
      case TANH ->
          List.of(
              Eltwise.fromOutput(
                  algorithm.eltwise_tanh, algorithm.eltwise_tanh_use_dst_for_bwd, 0));
      case SIGMOID ->
          List.of(
              Eltwise.fromOutput(
                  algorithm.eltwise_logistic, algorithm.eltwise_logistic_use_dst_for_bwd, 0));
      case SOFTPLUS -> List.of(Eltwise.fromInput(algorithm.eltwise_soft_relu, 0, 0));
    };
  }

  /** Whether it never falls, so that it may as well come after a maximum. */
  static boolean neverFalls(Activation activation) {
    return switch (activation) {
      case LINEAR, RELU, LEAKY_RELU, ELU, SELU, TANH, SIGMOID, SOFTPLUS -> true;
      case GELU, SWISH, SOFTMAX -> false;
    };
  }

  private static Eltwise relu(double slope) {
    return Eltwise.fromOutput(
        algorithm.eltwise_relu, algorithm.eltwise_relu_use_dst_for_bwd, slope);
  }

  private static Eltwise elu(double alpha) {
    return Eltwise.fromOutput(algorithm.eltwise_elu, algorithm.eltwise_elu_use_dst_for_bwd, alpha);
  }

  private static Eltwise scale(double factor) {
    return Eltwise.fromInput(algorithm.eltwise_linear, factor, 0);
  }
}
