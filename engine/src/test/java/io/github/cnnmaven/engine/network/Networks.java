package io.github.cnnmaven.engine.network;

import static io.github.cnnmaven.engine.Fixtures.conv;
import static java.util.Objects.requireNonNull;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Networks with every kind of layer in every form, for images that are not square. */
final class Networks {

  static final ImageShape INPUT = new ImageShape(9, 8, 3);
  static final int CLASSES = 4;

  private Networks() {}

  static Map<String, Network> all() {
    Map<String, Network> networks = new LinkedHashMap<>();
    networks.put("a convolution and a pool", of(conv("c", 4, 3), Fixtures.pool("p", 2)));
    networks.put("a convolution alone", of(conv("c", 4, 3)));
    networks.put("a linear convolution", of(window(3, 1, Padding.VALID, Activation.LINEAR)));
    networks.put("convolutions in a row", of(conv("c", 5, 3), conv("d", 8, 2)));
    networks.put(
        "two blocks",
        of(conv("c", 4, 2), Fixtures.pool("p", 2), conv("d", 6, 2), Fixtures.pool("q", 2)));
    // oneDNN has other code for channels that fill its vectors.
    networks.put("whole vectors", of(conv("c", 16, 2), Fixtures.pool("p", 2), conv("d", 32, 2)));
    networks.put("a pool first", of(Fixtures.pool("p", 2), conv("c", 4, 1)));
    networks.put(
        "pools in a row", of(conv("c", 4, 1), Fixtures.pool("p", 2), Fixtures.pool("q", 2)));
    networks.put("same padding", of(window(3, 1, Padding.SAME), pool(2, 2, Padding.SAME)));
    networks.put("same, even kernel", of(window(2, 1, Padding.SAME), pool(3, 2, Padding.SAME)));
    networks.put("same, stride 2", of(window(5, 2, Padding.SAME), pool(2, 1, Padding.SAME)));
    networks.put("stride 2", of(window(3, 2, Padding.VALID)));
    networks.put("overlapping pool", of(conv("c", 4, 2), pool(3, 2, Padding.VALID)));
    networks.put(
        "dropout between", of(conv("c", 4, 3), new Dropout("x", 0.3), Fixtures.pool("p", 2)));
    networks.put("oblong windows", oblong());
    networks.put("no convolution", of());
    return networks;
  }

  static Network named(String name) {
    return requireNonNull(all().get(name));
  }

  /** The layers, and behind them flatten, dense, dropout, dense. */
  static Network of(Layer... body) {
    List<Layer> layers = new ArrayList<>(List.of(body));
    layers.add(new Flatten("flatten"));
    layers.add(new Dense("hidden", 6, Activation.RELU));
    layers.add(new Dropout("dropout", 0.5));
    layers.add(new Dense("out", CLASSES, Activation.SOFTMAX));
    return new Network(layers);
  }

  /** Noise. */
  static float[] images(int count) {
    SplitMix64 random = new SplitMix64(11);
    float[] pixels = new float[count * (int) INPUT.size()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }

  private static Conv2d window(int kernel, int stride, Padding padding) {
    return window(kernel, stride, padding, Activation.RELU);
  }

  private static Conv2d window(int kernel, int stride, Padding padding, Activation activation) {
    return new Conv2d("c", 5, Size.square(kernel), Size.square(stride), padding, activation);
  }

  private static MaxPool2d pool(int size, int stride, Padding padding) {
    return new MaxPool2d("p", Size.square(size), Size.square(stride), padding);
  }

  private static Network oblong() {
    return of(
        new Conv2d("c", 4, new Size(3, 2), new Size(1, 2), Padding.VALID, Activation.RELU),
        new MaxPool2d("p", new Size(2, 1), new Size(1, 2), Padding.VALID));
  }
}
