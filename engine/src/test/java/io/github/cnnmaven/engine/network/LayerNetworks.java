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
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.Fixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every kind of layer with its options, behind a convolution and before another. */
public final class LayerNetworks {

  public static final ImageShape INPUT = new ImageShape(7, 6, 2);
  public static final int CLASSES = 4;
  private static final Size ONE = Size.square(1);

  private LayerNetworks() {}

  public static Map<String, Network> all() {
    Map<String, Network> networks = new LinkedHashMap<>();
    convolutions(networks);
    poolings(networks);
    for (Activation activation : Activation.values()) {
      String word = activation.word();
      networks.put(word + " in a convolution", between(conv(activation)));
      networks.put(word + " before a pool", between(conv(activation), maxPool(2, 2)));
      networks.put(word + " as a layer", between(new ActivationLayer("a", activation)));
      networks.put(
          word + " as a layer before a pool",
          between(new ActivationLayer("a", activation), maxPool(2, 2)));
      networks.put(word + " in a dense layer", of(new Flatten("g"), new Dense("d", 5, activation)));
    }
    others(networks);
    ends(networks);
    return networks;
  }

  /** A training in which the softmax is the network's or, behind a linear end, the loss's. */
  public static Training training(Network network) {
    return training(network, INPUT);
  }

  static Training training(Network network, ImageShape input) {
    boolean linear = NetworkOutput.of(network, input).activation() == Activation.LINEAR;
    return new Training(1, 16, Fixtures.ADAM, new CategoricalCrossentropy(linear, 0));
  }

  private static void ends(Map<String, Network> networks) {
    ActivationLayer softmax = new ActivationLayer("a", Activation.SOFTMAX);
    Dense dense = new Dense("out", CLASSES, Activation.LINEAR);
    Conv2d pixels = new Conv2d("d", CLASSES, ONE, ONE, Padding.VALID, relu());
    Conv2d whole = new Conv2d("d", CLASSES, new Size(7, 6), ONE, Padding.VALID, Activation.LINEAR);
    GlobalAveragePool2d average = new GlobalAveragePool2d("g");
    Flatten flatten = new Flatten("f");
    networks.put("softmax after dense", new Network(List.of(flatten, dense, softmax)));
    networks.put(
        "softmax after dropout",
        new Network(List.of(flatten, dense, new Dropout("x", 0.5), softmax)));
    networks.put("all convolutional", new Network(List.of(conv(relu()), pixels, average, softmax)));
    networks.put("global average last", new Network(List.of(conv(relu()), pixels, average)));
    networks.put(
        "global maximum last",
        new Network(List.of(conv(relu()), pixels, new GlobalMaxPool2d("g"))));
    networks.put("flatten last", new Network(List.of(whole, flatten)));
    networks.put("flatten, softmax", new Network(List.of(whole, flatten, softmax)));
    networks.put(
        "normalization last",
        new Network(List.of(flatten, dense, normalization(true, true, true))));
    networks.put("linear layer last", new Network(List.of(flatten, dense, linear())));
  }

  private static ActivationLayer linear() {
    return new ActivationLayer("a", Activation.LINEAR);
  }

  private static void convolutions(Map<String, Network> networks) {
    Window three = window(3, 1, Padding.VALID, 1);
    networks.put("dilation", between(conv(window(2, 1, Padding.VALID, 2))));
    networks.put("dilation, same", between(conv(window(3, 1, Padding.SAME, 2))));
    networks.put("stride, same", between(conv(window(3, 2, Padding.SAME, 1))));
    networks.put("no bias", between(new Conv2d("c", 4, three, relu(), kernel(), false, true)));
    networks.put("depthwise", between(depthwise(2, three, true)));
    networks.put("depthwise, no bias", between(depthwise(1, three, false)));
    networks.put("depthwise, same", between(depthwise(2, window(3, 1, Padding.SAME, 1), true)));
    networks.put("depthwise, stride", between(depthwise(2, window(3, 2, Padding.SAME, 1), true)));
    networks.put(
        "depthwise, dilation", between(depthwise(2, window(2, 1, Padding.VALID, 2), true)));
    networks.put("depthwise first", of(depthwise(2, three, true), conv(relu())));
    networks.put("separable", between(separable(1, three, true)));
    networks.put("separable, same", between(separable(2, window(3, 2, Padding.SAME, 1), false)));
    networks.put("separable, pool", between(separable(2, three, true), maxPool(2, 2)));
  }

  private static void poolings(Map<String, Network> networks) {
    for (Padding padding : Padding.values()) {
      networks.put("average, " + padding, between(average(window(2, 2, padding, 1))));
      networks.put("average overlapping, " + padding, between(average(window(3, 2, padding, 1))));
      networks.put(
          "maximum overlapping, " + padding, between(new MaxPool2d("p", window(3, 2, padding, 1))));
    }
    networks.put("average first", of(average(window(2, 2, Padding.VALID, 1)), conv(relu())));
    networks.put(
        "average of linear", of(conv(Activation.LINEAR), average(window(2, 2, Padding.VALID, 1))));
    networks.put("global average", headless(conv(relu()), new GlobalAveragePool2d("g")));
    networks.put("global maximum", headless(conv(relu()), new GlobalMaxPool2d("g")));
    networks.put(
        "global average, linear", headless(conv(Activation.LINEAR), new GlobalAveragePool2d("g")));
    networks.put(
        "global maximum, linear", headless(conv(Activation.LINEAR), new GlobalMaxPool2d("g")));
  }

  private static void others(Map<String, Network> networks) {
    networks.put("zero padding", between(new ZeroPadding2d("z", 0, 1, 2, 3)));
    networks.put(
        "zero padding of linear", of(conv(Activation.LINEAR), new ZeroPadding2d("z", 1, 1, 1, 1)));
    networks.put("zero padding first", of(new ZeroPadding2d("z", 1, 2, 0, 1), conv(relu())));
    networks.put("normalization", between(normalization(true, true, true)));
    networks.put(
        "normalization of linear", of(conv(Activation.LINEAR), normalization(true, true, true)));
    networks.put("normalization first", of(normalization(true, true, true), conv(relu())));
    networks.put("normalization, no factor", between(normalization(true, false, true)));
    networks.put("normalization, no offset", between(normalization(false, true, true)));
    networks.put("normalization alone", between(normalization(false, false, true)));
    networks.put("normalization, fixed", between(normalization(true, true, false)));
    networks.put("normalization of units", of(new Flatten("g"), normalization(true, true, true)));
    networks.put(
        "conv, normalization, activation, pool",
        between(
            conv(Activation.LINEAR),
            normalization(true, true, true),
            new ActivationLayer("a", Activation.GELU),
            maxPool(2, 2)));
    ActivationLayer rectifier = new ActivationLayer("a", relu());
    networks.put("normalization, relu", between(normalization(true, true, true), rectifier));
    networks.put(
        "normalization, relu, pool",
        between(normalization(true, false, true), rectifier, maxPool(2, 2)));
    networks.put(
        "normalization, fixed, relu", between(normalization(true, true, false), rectifier));
    networks.put(
        "normalization of units, relu",
        of(new Flatten("g"), normalization(true, true, true), rectifier));
    networks.put("spatial dropout", between(new SpatialDropout2d("s", 0.4)));
    networks.put("noise", between(new GaussianNoise("n", 0.3)));
    networks.put("noise first", of(new GaussianNoise("n", 0.3), conv(relu())));
    networks.put(
        "activation of units", of(new Flatten("g"), new ActivationLayer("a", Activation.SOFTMAX)));
  }

  /** Between a convolution and another; linear, so that nothing hides a gradient. */
  private static Network between(Layer... layers) {
    List<Layer> all = new ArrayList<>();
    all.add(new Conv2d("first", 3, Size.square(2), ONE, Padding.VALID, Activation.LINEAR));
    all.addAll(List.of(layers));
    all.add(new Conv2d("last", 3, Size.square(2), ONE, Padding.SAME, Activation.TANH));
    return of(all.toArray(Layer[]::new));
  }

  private static Network of(Layer... layers) {
    List<Layer> all = new ArrayList<>(List.of(layers));
    all.add(new Flatten("flatten"));
    return headless(all.toArray(Layer[]::new));
  }

  private static Network headless(Layer... layers) {
    List<Layer> all = new ArrayList<>(List.of(layers));
    all.add(new Dense("out", CLASSES, Activation.SOFTMAX));
    return new Network(all);
  }

  private static BatchNormalization normalization(boolean center, boolean scale, boolean train) {
    return new BatchNormalization("n", 0.9, 1e-3, center, scale, train);
  }

  private static Conv2d conv(Activation activation) {
    return new Conv2d("c", 4, Size.square(3), ONE, Padding.VALID, activation);
  }

  private static Conv2d conv(Window window) {
    return new Conv2d("c", 4, window, relu(), kernel(), true, true);
  }

  private static DepthwiseConv2d depthwise(int multiplier, Window window, boolean bias) {
    return new DepthwiseConv2d("w", multiplier, window, relu(), kernel(), bias, true);
  }

  private static SeparableConv2d separable(int multiplier, Window window, boolean bias) {
    return new SeparableConv2d("s", 4, multiplier, window, relu(), kernel(), bias, true);
  }

  private static AveragePool2d average(Window window) {
    return new AveragePool2d("p", window);
  }

  private static MaxPool2d maxPool(int size, int stride) {
    return new MaxPool2d("p", window(size, stride, Padding.VALID, 1));
  }

  private static Window window(int size, int stride, Padding padding, int dilation) {
    return new Window(Size.square(size), Size.square(stride), padding, Size.square(dilation));
  }

  private static Activation relu() {
    return Activation.RELU;
  }

  private static Kernel kernel() {
    return Kernel.DEFAULT;
  }
}
