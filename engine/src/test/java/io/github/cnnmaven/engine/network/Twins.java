package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.stack.Place;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The same network, computed by oneDNN as a whole and layer by layer. */
record Twins(TrainableNetwork fast, TrainableNetwork plain) {

  private static final int RANDOM_NETWORKS = 40;

  /** With the same parameters; only kernels are as they begin. */
  static Twins of(Network network, ImageShape input) {
    Training training = LayerNetworks.training(network, input);
    return new Twins(
        build(network, input, training, CodePath.AUTO),
        build(network, input, training, CodePath.PLAIN));
  }

  /** Every layer and option, as arguments of a test: a name, the network, the shape of images. */
  static Stream<Arguments> networks() {
    return Stream.concat(
        LayerNetworks.all().entrySet().stream()
            .map(n -> Arguments.of(n.getKey(), n.getValue(), LayerNetworks.INPUT)),
        Networks.all().entrySet().stream()
            .map(n -> Arguments.of(n.getKey(), n.getValue(), Networks.INPUT)));
  }

  /** Drawn at random, as arguments like those of {@link #networks}. */
  static Stream<Arguments> randomNetworks() {
    return IntStream.range(0, RANDOM_NETWORKS)
        .mapToObj(
            seed -> {
              RandomNetwork drawn = RandomNetwork.of(seed);
              return Arguments.of("seed " + seed, drawn.network(), drawn.input());
            });
  }

  static float[] numbers(SplitMix64 random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextDouble();
    }
    return numbers;
  }

  /** Whether a parameter is trained, by layer and letter. */
  boolean learns(String parameter) {
    return requireNonNull(places().get(parameter)).learned();
  }

  private Map<String, Place> places() {
    return ParameterPlaces.of(plain.net()).places();
  }

  /**
   * Moves all but kernels, by the same numbers each time: what starts at 0 or 1 would hide
   * mistakes, and relu has no slope where its input is 0.
   */
  static TrainableNetwork moved(TrainableNetwork network) {
    SplitMix64 random = new SplitMix64(5);
    new TreeMap<>(ParameterPlaces.of(network.net()).places())
        .forEach(
            (name, place) -> {
              for (int i = place.from();
                  !name.endsWith("/W") && i < place.from() + place.length();
                  i++) {
                double value = network.net().params().getDouble(i);
                network.net().params().putScalar(i, value + random.nextDouble(-0.3, 0.3));
              }
            });
    return network;
  }

  private static TrainableNetwork build(
      Network network, ImageShape input, Training training, CodePath path) {
    return moved(new TrainableNetwork(network, input, training, new RandomStreams(3), path));
  }
}
