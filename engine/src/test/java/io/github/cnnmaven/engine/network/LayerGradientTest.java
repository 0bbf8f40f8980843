package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of layer and option, in training, against central finite differences of Keras's. */
class LayerGradientTest {

  private static final double STEP = 1e-5;
  private static final int SAMPLES = 7;
  private static final double TOLERANCE = 1e-5;
  private static final int[] LABELS = {1, 3, 0};
  private static final List<String> LEARNED = List.of("W", "b", "gamma", "beta");

  @BeforeEach
  @AfterEach
  void setUp() {
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> networks() {
    return LayerNetworks.all().entrySet().stream()
        .map(network -> Arguments.of(network.getKey(), network.getValue()));
  }

  static Stream<Arguments> networksOnEveryCode() {
    return LayerNetworks.all().entrySet().stream()
        .flatMap(
            network ->
                Stream.of(Code.values())
                    .map(code -> Arguments.of(network.getKey(), code, network.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("networksOnEveryCode")
  void gradientsAreThoseOfKeras(String name, Code code, Network network) {
    TrainableNetwork built = build(network, code);
    KerasReference reference = KerasReference.of(built, network, LayerNetworks.INPUT);
    float[] images = images();
    built.startEpoch(1);

    BatchScore score = built.passes().learn(images, Labels.of(LABELS));

    assertThat(score.lossSum()).isCloseTo(reference.loss(images, LABELS, true), within(1e-5));
    Map<String, double[]> gradients = Code.gradients(built);
    for (org.deeplearning4j.nn.api.Layer layer : built.net().getLayers()) {
      for (String key : layer.paramTable().keySet()) {
        if (LEARNED.contains(key) && learns(layer, key)) {
          String parameter = layer.conf().getLayer().getLayerName() + "/" + key;
          compare(reference, parameter, requireNonNull(gradients.get(parameter)), images);
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void scoresAreThoseOfKeras(String name, Network network) {
    TrainableNetwork built = build(network, Code.STACK);
    KerasReference reference = KerasReference.of(built, network, LayerNetworks.INPUT);
    float[] images = images();

    double loss = built.evaluate(images, LABELS).lossSum();

    assertThat(loss).isCloseTo(reference.loss(images, LABELS, false), within(1e-5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void countsAreThoseOfThePlan(String name, Network network) {
    TrainableNetwork built = build(network, Code.STACK);
    NetworkSummary plan = NetworkSummary.of(network, LayerNetworks.INPUT);

    assertThat(built.parameters()).isEqualTo(plan.parameters());
    assertThat(plan.layers()).map(LayerSummary::parameters).allMatch(count -> count >= 0);
  }

  /** Some of many; a step that is no divisor of a kernel's size meets every place of it. */
  private static void compare(
      KerasReference reference, String parameter, double[] gradient, float[] images) {
    double[] parameters = requireNonNull(reference.parameters().get(parameter));
    for (int i = 0; i < parameters.length; i += 1 + parameters.length / SAMPLES) {
      double original = parameters[i];
      parameters[i] = original + STEP;
      double above = reference.loss(images, LABELS, true);
      parameters[i] = original - STEP;
      double below = reference.loss(images, LABELS, true);
      parameters[i] = original;
      assertThat(gradient[i])
          .describedAs("%s[%d]", parameter, i)
          .isCloseTo((above - below) / (2 * STEP * LABELS.length), within(TOLERANCE));
    }
  }

  private static TrainableNetwork build(Network network, Code code) {
    TrainableNetwork built =
        code.build(
            network, LayerNetworks.INPUT, LayerNetworks.training(network), new RandomStreams(3));
    SplitMix64 random = new SplitMix64(5);
    // Parameters that start at 0 or 1 would hide mistakes.
    for (org.deeplearning4j.nn.api.Layer layer : built.net().getLayers()) {
      layer
          .paramTable()
          .forEach(
              (key, values) -> {
                if (!key.equals("W") && learns(layer, key)) {
                  for (int i = 0; i < values.length(); i++) {
                    values.putScalar(i, values.getDouble(i) + random.nextDouble(-0.3, 0.3));
                  }
                }
              });
    }
    return built;
  }

  private static boolean learns(org.deeplearning4j.nn.api.Layer layer, String key) {
    return !(layer.conf().getLayer() instanceof KerasBatchNormalization settings)
        || !LEARNED.contains(key)
        || settings.learns(key);
  }

  private static float[] images() {
    SplitMix64 random = new SplitMix64(11);
    float[] pixels = new float[LABELS.length * (int) LayerNetworks.INPUT.size()];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }
}
