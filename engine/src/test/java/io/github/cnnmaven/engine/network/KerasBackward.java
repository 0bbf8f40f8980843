package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;

/**
 * One layer's backward pass in training: from the gradient of what a {@link KerasLayer} gives to
 * that of what it got. Gradients of parameters are put into a map.
 *
 * @param gradient of the result
 */
record KerasBackward(KerasLayer layer, Tensor gradient, KerasGradient result)
    implements LayerVisitor<Tensor> {

  private static final Size ONE = Size.square(1);
  private static final Window PIXEL = new Window(ONE, ONE, Padding.VALID, ONE);

  @Override
  public Tensor conv2d(Conv2d conv) {
    return convolved(conv.name() + "/W", conv.window(), in(), finished(conv));
  }

  @Override
  public Tensor depthwiseConv2d(DepthwiseConv2d conv) {
    return depthwise(conv.name() + "/W", conv.window(), finished(conv));
  }

  @Override
  public Tensor separableConv2d(SeparableConv2d conv) {
    String first = conv.name() + "/depthwise/W";
    Tensor between = layer.depthwiseOf(conv);
    Tensor ofBetween = convolved(conv.name() + "/W", PIXEL, between, finished(conv));
    return depthwise(first, conv.window(), ofBetween);
  }

  @Override
  public Tensor dense(Dense dense) {
    Tensor pixels = in().as(new ImageShape(1, 1, in().channels()));
    Tensor units = finished(dense).as(new ImageShape(1, 1, dense.units()));
    return convolved(dense.name() + "/W", PIXEL, pixels, units).as(in().shape());
  }

  private Tensor in() {
    return layer.in();
  }

  /** Back through activation and bias. */
  private Tensor finished(KernelLayer kernel) {
    Tensor back = activated(kernel.activation(), kernel.accept(layer.withoutActivation()));
    if (kernel.bias()) {
      Sums bias = result.of(kernel.name() + "/b");
      for (int i = 0; i < back.values().length; i++) {
        bias.add(i % back.channels(), back.values()[i]);
      }
    }
    return back;
  }

  private Tensor activated(Activation activation, Tensor before) {
    return layer.activates() ? KerasActivations.backward(activation, before, gradient) : gradient;
  }

  private Tensor convolved(String parameter, Window window, Tensor from, Tensor back) {
    double[] kernel = layer.parameter(parameter);
    Sums ofKernel = result.of(parameter);
    Tensor ofInput = Tensor.zeros(from.images(), from.shape());
    KerasWindow places = new KerasWindow(window, from.image(), back.image());
    for (int o = 0; o < back.values().length; o++) {
      int[] at = KerasLayer.place(back, o);
      for (int k = 0; k < window.size().area(); k++) {
        int y = places.y(at[1], k / window.size().width());
        int x = places.x(at[2], k % window.size().width());
        for (int c = 0; c < from.channels() && from.contains(y, x); c++) {
          int weight = (k * from.channels() + c) * back.channels() + at[3];
          int input = from.index(at[0], y, x, c);
          ofKernel.add(weight, back.values()[o] * from.values()[input]);
          ofInput.values()[input] += back.values()[o] * kernel[weight];
        }
      }
    }
    return ofInput;
  }

  private Tensor depthwise(String parameter, Window window, Tensor back) {
    double[] kernel = layer.parameter(parameter);
    Sums ofKernel = result.of(parameter);
    Tensor ofInput = Tensor.zeros(in().images(), in().shape());
    KerasWindow places = new KerasWindow(window, in().image(), back.image());
    int multiplier = back.channels() / in().channels();
    for (int o = 0; o < back.values().length; o++) {
      int[] at = KerasLayer.place(back, o);
      for (int k = 0; k < window.size().area(); k++) {
        int y = places.y(at[1], k / window.size().width());
        int x = places.x(at[2], k % window.size().width());
        if (in().contains(y, x)) {
          int weight = k * back.channels() + at[3];
          int input = in().index(at[0], y, x, at[3] / multiplier);
          ofKernel.add(weight, back.values()[o] * in().values()[input]);
          ofInput.values()[input] += back.values()[o] * kernel[weight];
        }
      }
    }
    return ofInput;
  }

  @Override
  public Tensor maxPool2d(MaxPool2d pool) {
    return pooled(pool.window(), gradient, true);
  }

  @Override
  public Tensor averagePool2d(AveragePool2d pool) {
    return pooled(pool.window(), gradient, false);
  }

  @Override
  public Tensor globalMaxPool2d(GlobalMaxPool2d pool) {
    return pooled(whole(), pixel(), true);
  }

  @Override
  public Tensor globalAveragePool2d(GlobalAveragePool2d pool) {
    return pooled(whole(), pixel(), false);
  }

  private Window whole() {
    return new Window(
        new Size(in().image().height(), in().image().width()), ONE, Padding.VALID, ONE);
  }

  private Tensor pixel() {
    return gradient.as(new ImageShape(1, 1, in().channels()));
  }

  /** To the first of the largest, or to all alike. */
  private Tensor pooled(Window window, Tensor back, boolean largest) {
    Tensor ofInput = Tensor.zeros(in().images(), in().shape());
    KerasWindow places = new KerasWindow(window, in().image(), back.image());
    for (int o = 0; o < back.values().length; o++) {
      int[] seen = seen(window, places, KerasLayer.place(back, o));
      int first = seen[0];
      for (int i : seen) {
        first = in().values()[i] > in().values()[first] ? i : first;
      }
      for (int i : largest ? new int[] {first} : seen) {
        ofInput.values()[i] += back.values()[o] / (largest ? 1 : seen.length);
      }
    }
    return ofInput;
  }

  /** What lies under a window, without padding. */
  private int[] seen(Window window, KerasWindow places, int[] at) {
    return java.util.stream.IntStream.range(0, (int) window.size().area())
        .filter(k -> in().contains(y(window, places, at, k), x(window, places, at, k)))
        .map(k -> in().index(at[0], y(window, places, at, k), x(window, places, at, k), at[3]))
        .toArray();
  }

  private static int y(Window window, KerasWindow places, int[] at, int k) {
    return places.y(at[1], k / window.size().width());
  }

  private static int x(Window window, KerasWindow places, int[] at, int k) {
    return places.x(at[2], k % window.size().width());
  }

  @Override
  public Tensor zeroPadding2d(ZeroPadding2d padding) {
    Tensor ofInput = Tensor.zeros(in().images(), in().shape());
    for (int i = 0; i < ofInput.values().length; i++) {
      int[] at = KerasLayer.place(ofInput, i);
      ofInput.values()[i] =
          gradient.at(at[0], at[1] + padding.top(), at[2] + padding.left(), at[3]);
    }
    return ofInput;
  }

  @Override
  public Tensor flatten(Flatten flatten) {
    return gradient.as(in().shape());
  }

  @Override
  public Tensor batchNormalization(BatchNormalization normalization) {
    return new KerasNormalizationBackward(layer, gradient, result).of(normalization);
  }

  @Override
  public Tensor activation(ActivationLayer activation) {
    return activated(activation.function(), in());
  }

  /** Noise is added to, or multiplied with, what comes in: the same way back. */
  @Override
  public Tensor dropout(Dropout dropout) {
    return masked(dropout);
  }

  @Override
  public Tensor spatialDropout2d(SpatialDropout2d dropout) {
    return masked(dropout);
  }

  private Tensor masked(io.github.cnnmaven.core.network.Layer dropout) {
    return dropout.accept(layer.with(gradient.as(in().shape())));
  }

  @Override
  public Tensor gaussianNoise(GaussianNoise noise) {
    return gradient;
  }
}
