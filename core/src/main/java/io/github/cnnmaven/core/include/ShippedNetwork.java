package io.github.cnnmaven.core.include;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** A network that comes with the plugin: {@code network: { use: lenet5 }}. */
public record ShippedNetwork(String name) implements NetworkLocation {

  /** The names there are. */
  public static final List<String> NAMES =
      List.of(
          "cifar10-batchnorm",
          "cifar10-lenet",
          "cifar10-maxnorm",
          "cifar100-pooling",
          "dogs-vs-cats",
          "lenet5",
          "mnist-conv",
          "mnist-conv-pool",
          "mnist-dense",
          "vgg16");

  @Override
  public String shown() {
    return "network '" + name + "'";
  }

  @Override
  public String text() throws IOException {
    try (InputStream in = ShippedNetwork.class.getResourceAsStream("networks/" + name + ".yaml")) {
      if (in == null) {
        throw new NoSuchFileException(shown());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public NetworkLocation file(String other) {
    return new ShippedNetwork(other);
  }

  @Override
  public boolean isReadable() {
    return true;
  }
}
