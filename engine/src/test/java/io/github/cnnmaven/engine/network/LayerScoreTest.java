package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every kind of layer and option comes to, against Keras in double precision. */
class LayerScoreTest {

  private static final int[] LABELS = {1, 3, 0};

  @BeforeEach
  @AfterEach
  void setUp() {
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> networks() {
    return LayerNetworks.all().entrySet().stream()
        .map(network -> Arguments.of(network.getKey(), network.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void scoresAreThoseOfKeras(String name, Network network) {
    TrainableNetwork built = build(network);
    KerasReference reference = KerasReference.of(built, network, LayerNetworks.INPUT);
    float[] images = images();

    double loss = built.evaluate(images, LABELS).lossSum();

    assertThat(loss).isCloseTo(reference.loss(images, LABELS, false), within(1e-5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void countsAreThoseOfThePlan(String name, Network network) {
    TrainableNetwork built = build(network);
    NetworkSummary plan = NetworkSummary.of(network, LayerNetworks.INPUT);

    assertThat(built.parameters()).isEqualTo(plan.parameters());
    assertThat(plan.layers()).map(LayerSummary::parameters).allMatch(count -> count >= 0);
  }

  private static TrainableNetwork build(Network network) {
    return Twins.moved(
        Code.STACK.build(
            network, LayerNetworks.INPUT, LayerNetworks.training(network), new RandomStreams(3)));
  }

  private static float[] images() {
    return Twins.numbers(new SplitMix64(11), LABELS.length * (int) LayerNetworks.INPUT.size());
  }
}
