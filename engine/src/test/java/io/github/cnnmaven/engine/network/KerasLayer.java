package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;

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
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.Arrays;
import java.util.stream.IntStream;

/** One layer's forward pass. */
record KerasLayer(
    KerasReference reference, Tensor in, Shape to, boolean training, boolean activates)
    implements LayerVisitor<Tensor> {

  private static final Window PIXEL =
      new Window(Size.square(1), Size.square(1), Padding.VALID, Size.square(1));

  /** The same without the activation at its end. */
  KerasLayer withoutActivation() {
    return new KerasLayer(reference, in, to, training, false);
  }

  /** The same of another input. */
  KerasLayer with(Tensor other) {
    return new KerasLayer(reference, other, to, training, activates);
  }

  @Override
  public Tensor conv2d(Conv2d layer) {
    return finished(layer, convolved(layer.window(), parameter(layer.name(), "W"), in));
  }

  @Override
  public Tensor depthwiseConv2d(DepthwiseConv2d layer) {
    double[] kernel = parameter(layer.name(), "W");
    return finished(layer, depthwise(layer.window(), kernel, (ImageShape) to));
  }

  @Override
  public Tensor separableConv2d(SeparableConv2d layer) {
    return finished(layer, convolved(PIXEL, parameter(layer.name(), "W"), depthwiseOf(layer)));
  }

  /** What is between the two convolutions. */
  Tensor depthwiseOf(SeparableConv2d layer) {
    ImageShape out = (ImageShape) to;
    int maps = in.channels() * layer.depthMultiplier();
    return depthwise(
        layer.window(),
        parameter(layer.name() + "/depthwise", "W"),
        new ImageShape(out.height(), out.width(), maps));
  }

  @Override
  public Tensor dense(Dense layer) {
    Tensor pixels = in.as(new ImageShape(1, 1, in.channels()));
    double[] kernel = parameter(layer.name(), "W");
    ImageShape out = new ImageShape(1, 1, layer.units());
    Tensor result = new KerasLayer(reference, pixels, out, training, activates).convolvedTo(kernel);
    return finished(layer, result.as(to));
  }

  private Tensor convolvedTo(double[] kernel) {
    return convolved(PIXEL, kernel, in);
  }

  private Tensor convolved(Window window, double[] kernel, Tensor from) {
    Tensor out = Tensor.zeros(in.images(), to);
    KerasWindow places = new KerasWindow(window, from.image(), out.image());
    for (int o = 0; o < out.values().length; o++) {
      int[] at = place(out, o);
      for (int k = 0; k < window.size().area(); k++) {
        int y = places.y(at[1], k / window.size().width());
        int x = places.x(at[2], k % window.size().width());
        for (int c = 0; c < from.channels(); c++) {
          double weight = kernel[(k * from.channels() + c) * out.channels() + at[3]];
          out.values()[o] += weight * from.at(at[0], y, x, c);
        }
      }
    }
    return out;
  }

  private Tensor depthwise(Window window, double[] kernel, ImageShape shape) {
    Tensor out = Tensor.zeros(in.images(), shape);
    KerasWindow places = new KerasWindow(window, in.image(), shape);
    int multiplier = shape.channels() / in.channels();
    for (int o = 0; o < out.values().length; o++) {
      int[] at = place(out, o);
      for (int k = 0; k < window.size().area(); k++) {
        int y = places.y(at[1], k / window.size().width());
        int x = places.x(at[2], k % window.size().width());
        double weight = kernel[k * shape.channels() + at[3]];
        out.values()[o] += weight * in.at(at[0], y, x, at[3] / multiplier);
      }
    }
    return out;
  }

  private Tensor finished(KernelLayer layer, Tensor values) {
    double[] bias = layer.bias() ? parameter(layer.name(), "b") : new double[values.channels()];
    for (int i = 0; i < values.values().length; i++) {
      values.values()[i] += bias[i % bias.length];
    }
    return activates ? KerasActivations.apply(layer.activation(), values) : values;
  }

  @Override
  public Tensor maxPool2d(MaxPool2d layer) {
    return pooled(layer.window(), values -> Arrays.stream(values).max().orElseThrow());
  }

  @Override
  public Tensor averagePool2d(AveragePool2d layer) {
    return pooled(layer.window(), values -> Arrays.stream(values).average().orElseThrow());
  }

  @Override
  public Tensor globalMaxPool2d(GlobalMaxPool2d layer) {
    return global(values -> Arrays.stream(values).max().orElseThrow());
  }

  @Override
  public Tensor globalAveragePool2d(GlobalAveragePool2d layer) {
    return global(values -> Arrays.stream(values).average().orElseThrow());
  }

  /** Of several numbers, one. */
  private interface Reduction {
    double of(double[] values);
  }

  private Tensor global(Reduction reduction) {
    Size all = new Size(in.image().height(), in.image().width());
    ImageShape pixel = new ImageShape(1, 1, in.channels());
    Window window = new Window(all, all, Padding.VALID, Size.square(1));
    return new KerasLayer(reference, in, pixel, training, activates)
        .pooled(window, reduction)
        .as(to);
  }

  private Tensor pooled(Window window, Reduction reduction) {
    Tensor out = Tensor.zeros(in.images(), to);
    KerasWindow places = new KerasWindow(window, in.image(), out.image());
    for (int o = 0; o < out.values().length; o++) {
      int[] at = place(out, o);
      double[] seen = new double[(int) window.size().area()];
      int count = 0;
      for (int k = 0; k < seen.length; k++) {
        int y = places.y(at[1], k / window.size().width());
        int x = places.x(at[2], k % window.size().width());
        if (in.contains(y, x)) {
          seen[count++] = in.at(at[0], y, x, at[3]);
        }
      }
      out.values()[o] = reduction.of(Arrays.copyOf(seen, count));
    }
    return out;
  }

  @Override
  public Tensor zeroPadding2d(ZeroPadding2d layer) {
    Tensor out = Tensor.zeros(in.images(), to);
    for (int o = 0; o < out.values().length; o++) {
      int[] at = place(out, o);
      out.values()[o] = in.at(at[0], at[1] - layer.top(), at[2] - layer.left(), at[3]);
    }
    return out;
  }

  @Override
  public Tensor flatten(Flatten layer) {
    return in.as(to);
  }

  @Override
  public Tensor batchNormalization(BatchNormalization layer) {
    double[] factor = parameter(layer.name(), "gamma");
    double[] offset = parameter(layer.name(), "beta");
    Tensor out = Tensor.zeros(in.images(), to);
    for (int c = 0; c < in.channels(); c++) {
      Moments moments = moments(layer, c);
      double deviation = Math.sqrt(moments.variance + layer.epsilon());
      for (int i = c; i < out.values().length; i += in.channels()) {
        out.values()[i] = (in.values()[i] - moments.mean) / deviation * factor[c] + offset[c];
      }
    }
    return out;
  }

  /** What a channel is normalized by. */
  record Moments(double mean, double variance) {}

  Moments moments(BatchNormalization layer, int channel) {
    if (!training || !layer.trainable()) {
      return new Moments(
          parameter(layer.name(), "mean")[channel], parameter(layer.name(), "var")[channel]);
    }
    double[] values =
        IntStream.range(0, in.values().length / in.channels())
            .mapToDouble(i -> in.values()[i * in.channels() + channel])
            .toArray();
    return new Moments(mean(values), variance(values));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }

  @Override
  public Tensor activation(ActivationLayer layer) {
    return activates ? KerasActivations.apply(layer.function(), in) : in;
  }

  @Override
  public Tensor dropout(Dropout layer) {
    SplitMix64 stream = stream(layer.name());
    double kept = 1 - layer.rate();
    return training ? in.map(x -> stream.nextDouble() < layer.rate() ? 0 : x / kept) : in;
  }

  @Override
  public Tensor spatialDropout2d(SpatialDropout2d layer) {
    SplitMix64 stream = stream(layer.name());
    double[] masks = new double[in.images() * in.channels()];
    for (int i = 0; i < masks.length; i++) {
      masks[i] = stream.nextDouble() < layer.rate() ? 0 : 1 / (1 - layer.rate());
    }
    Tensor out = Tensor.zeros(in.images(), to);
    for (int o = 0; o < out.values().length; o++) {
      int[] at = place(out, o);
      double mask = training ? masks[at[0] * in.channels() + at[3]] : 1;
      out.values()[o] = in.values()[o] * mask;
    }
    return out;
  }

  @Override
  public Tensor gaussianNoise(GaussianNoise layer) {
    SplitMix64 stream = stream(layer.name());
    return training ? in.map(x -> x + layer.stddev() * stream.nextGaussian()) : in;
  }

  private SplitMix64 stream(String layer) {
    return reference.random().of(RandomStreams.dropout(layer), 1);
  }

  private double[] parameter(String layer, String key) {
    return parameter(layer + "/" + key);
  }

  double[] parameter(String name) {
    return requireNonNull(reference.parameters().get(name));
  }

  /** Image, row, column and channel of a number. */
  static int[] place(Tensor tensor, int index) {
    ImageShape shape = tensor.image();
    int pixel = index / shape.channels();
    return new int[] {
      pixel / (shape.height() * shape.width()),
      pixel / shape.width() % shape.height(),
      pixel % shape.width(),
      index % shape.channels()
    };
  }
}
