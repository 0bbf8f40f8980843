package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;

/** Keras's activation functions, as plainly as they can be written. */
final class KerasActivations {

  private static final double SELU_SCALE = 1.0507009873554805;
  private static final double SELU_ALPHA = 1.6732632423543772;
  private static final int STEPS = 60;
  private static final double SLOPE_STEP = 1e-6;

  private KerasActivations() {}

  static Tensor apply(Activation activation, Tensor in) {
    return activation == Activation.SOFTMAX ? softmax(in) : in.map(x -> apply(activation, x));
  }

  static double apply(Activation activation, double x) {
    return switch (activation) {
      case LINEAR -> x;
      case RELU -> Math.max(0, x);
      case LEAKY_RELU -> x > 0 ? x : 0.2 * x;
      case ELU -> x > 0 ? x : Math.exp(x) - 1;
      case SELU -> SELU_SCALE * (x > 0 ? x : SELU_ALPHA * (Math.exp(x) - 1));
      case GELU -> x * normalDistribution(x);
      case SWISH -> x / (1 + Math.exp(-x));
      case TANH -> Math.tanh(x);
      case SIGMOID -> 1 / (1 + Math.exp(-x));
      case SOFTPLUS -> Math.log1p(Math.exp(-Math.abs(x))) + Math.max(0, x);
      case SOFTMAX -> throw new IllegalArgumentException("Not of one number");
    };
  }

  /** The gradient of what goes in, of that of what comes out. */
  static Tensor backward(Activation activation, Tensor in, Tensor gradient) {
    Tensor back = Tensor.zeros(in.images(), in.shape());
    double[] softmax = activation == Activation.SOFTMAX ? softmax(in).values() : new double[0];
    int channels = in.channels();
    for (int i = 0; i < in.values().length; i++) {
      double x = in.values()[i];
      if (activation == Activation.SOFTMAX) {
        double mean = 0;
        for (int c = i - i % channels; c < i - i % channels + channels; c++) {
          mean += softmax[c] * gradient.values()[c];
        }
        back.values()[i] = softmax[i] * (gradient.values()[i] - mean);
      } else {
        back.values()[i] = gradient.values()[i] * slope(activation, x);
      }
    }
    return back;
  }

  /** That of the left side at a bend; a central difference where there is none. */
  private static double slope(Activation activation, double x) {
    return switch (activation) {
      case RELU -> x > 0 ? 1 : 0;
      case LEAKY_RELU -> x > 0 ? 1 : 0.2;
      case ELU -> x > 0 ? 1 : Math.exp(x);
      case SELU -> SELU_SCALE * (x > 0 ? 1 : SELU_ALPHA * Math.exp(x));
      default ->
          (apply(activation, x + SLOPE_STEP) - apply(activation, x - SLOPE_STEP))
              / (2 * SLOPE_STEP);
    };
  }

  static Tensor softmax(Tensor in) {
    double[] values = in.values().clone();
    int channels = in.channels();
    for (int from = 0; from < values.length; from += channels) {
      double sum = 0;
      for (int c = from; c < from + channels; c++) {
        values[c] = Math.exp(values[c]);
        sum += values[c];
      }
      for (int c = from; c < from + channels; c++) {
        values[c] /= sum;
      }
    }
    return new Tensor(values, in.images(), in.shape());
  }

  /** The area under the bell curve, by Simpson's rule. */
  private static double normalDistribution(double x) {
    double width = x / STEPS;
    double sum = 0;
    for (int i = 0; i < STEPS; i += 2) {
      sum += bell(i * width) + 4 * bell((i + 1) * width) + bell((i + 2) * width);
    }
    return 0.5 + sum * width / 3;
  }

  private static double bell(double x) {
    return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
  }
}
