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
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;

/** A network of layers drawn at random, with odd sizes and every option of a window. */
record RandomNetwork(Network network, ImageShape input) {

  private static final int MOST_LAYERS = 6;
  private static final int KINDS = 11;
  private static final int[] CHANNELS = {1, 3, 5, 8, 12, 16, 17, 20, 24, 32};

  static RandomNetwork of(long seed) {
    SplitMix64 random = new SplitMix64(seed);
    ImageShape input =
        new ImageShape(5 + random.nextInt(12), 5 + random.nextInt(12), 1 + random.nextInt(4));
    List<Layer> layers = new ArrayList<>();
    int count = 1 + random.nextInt(MOST_LAYERS);
    while (layers.size() < count) {
      layers.add(layer(random, "layer_" + layers.size()));
      if (!fits(layers, input) || startsWithDropout(layers)) {
        layers.remove(layers.size() - 1);
      }
    }
    // The mean of what a normalization has brought to mean 0 is nothing but rounding.
    boolean normalized = layers.stream().anyMatch(BatchNormalization.class::isInstance);
    boolean averages = random.nextInt(3) == 0 && !normalized;
    layers.add(averages ? new GlobalAveragePool2d("g") : new Flatten("f"));
    if (random.nextInt(2) == 0) {
      layers.add(new Dense("hidden", 3 + random.nextInt(20), activation(random)));
      layers.add(new Dropout("drop", random.nextInt(2) * 0.5));
    }
    layers.add(new Dense("out", LayerNetworks.CLASSES, Activation.SOFTMAX));
    return new RandomNetwork(new Network(layers), input);
  }

  private static boolean fits(List<Layer> layers, ImageShape input) {
    try {
      NetworkSummary.of(new Network(layers), input);
      return true;
    } catch (ShapeException e) {
      return false;
    }
  }

  /** Deeplearning4j cannot evaluate a dropout between its input and some other layers. */
  private static boolean startsWithDropout(List<Layer> layers) {
    return layers.get(0) instanceof Dropout || layers.get(0) instanceof SpatialDropout2d;
  }

  private static Layer layer(SplitMix64 random, String name) {
    boolean bias = random.nextInt(2) == 0;
    return switch (random.nextInt(KINDS)) {
      case 0 -> new MaxPool2d(name, window(random, 1));
      case 1 -> new AveragePool2d(name, window(random, 1));
      case 2 -> new BatchNormalization(name, 0.9, 1e-3, bias, random.nextInt(2) == 0, true);
      case 3 -> new Dropout(name, random.nextInt(2) * 0.5);
      case 4 -> new SpatialDropout2d(name, 0.5);
      case 5 -> new ActivationLayer(name, activation(random));
      case 6 -> new ZeroPadding2d(name, random.nextInt(3), 1, 0, random.nextInt(2));
      case 7 ->
          new DepthwiseConv2d(
              name,
              1 + random.nextInt(2),
              window(random, 1),
              activation(random),
              Kernel.DEFAULT,
              bias,
              true);
      case 8 ->
          new SeparableConv2d(
              name,
              channels(random),
              1,
              window(random, 1),
              activation(random),
              Kernel.DEFAULT,
              bias,
              true);
      default ->
          new Conv2d(
              name,
              channels(random),
              window(random, 1 + random.nextInt(2)),
              activation(random),
              Kernel.DEFAULT,
              bias,
              true);
    };
  }

  private static int channels(SplitMix64 random) {
    return CHANNELS[random.nextInt(CHANNELS.length)];
  }

  private static Activation activation(SplitMix64 random) {
    Activation[] all = Activation.values();
    return all[random.nextInt(all.length)];
  }

  /** A window with a stride is not dilated: Keras refuses both at once. */
  private static Window window(SplitMix64 random, int dilation) {
    Size size = new Size(1 + random.nextInt(3), 1 + random.nextInt(3));
    int stride = dilation > 1 ? 1 : 1 + random.nextInt(2);
    Padding padding = random.nextInt(2) == 0 ? Padding.SAME : Padding.VALID;
    return new Window(size, Size.square(stride), padding, Size.square(dilation));
  }
}
