package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import io.github.cnnmaven.core.network.weight.Constant;
import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.Initializer;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.NonNeg;
import io.github.cnnmaven.core.network.weight.RandomNormal;
import io.github.cnnmaven.core.network.weight.RandomUniform;
import io.github.cnnmaven.core.network.weight.Regularizer;
import io.github.cnnmaven.core.network.weight.TruncatedNormal;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import io.github.cnnmaven.core.network.weight.VarianceScaling;
import io.github.cnnmaven.core.network.weight.Whitening;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a layer says changes the key of a result, but for a name that decides nothing. */
class LayerFingerprintTest {

  private static final Size ONE = Size.square(1);
  private static final Size TWO = Size.square(2);
  private static final Window WINDOW = new Window(TWO, ONE, Padding.VALID, ONE);
  private static final Activation RELU = Activation.RELU;
  private static final Kernel KERNEL = Kernel.DEFAULT;

  /** All different from each other. */
  static Stream<Layer> layers() {
    return Stream.of(windows(), kernels(), weighted(), others()).flatMap(layers -> layers);
  }

  private static Stream<Layer> windows() {
    return Stream.of(
            WINDOW,
            new Window(new Size(2, 3), ONE, Padding.VALID, ONE),
            new Window(TWO, new Size(1, 2), Padding.VALID, ONE),
            new Window(TWO, ONE, Padding.SAME, ONE),
            new Window(TWO, ONE, Padding.VALID, new Size(1, 2)))
        .flatMap(
            window ->
                Stream.of(
                    conv(window, KERNEL),
                    new DepthwiseConv2d("a", 2, window, RELU, KERNEL, true, true),
                    new SeparableConv2d("a", 2, 1, window, RELU, KERNEL, true, true),
                    new MaxPool2d("a", window),
                    new AveragePool2d("a", window)));
  }

  private static Stream<Layer> kernels() {
    Stream<Kernel> initializers =
        Stream.<Initializer>of(
                VarianceScaling.GLOROT_NORMAL,
                VarianceScaling.HE_UNIFORM,
                VarianceScaling.HE_NORMAL,
                VarianceScaling.LECUN_UNIFORM,
                VarianceScaling.LECUN_NORMAL,
                new Constant(0),
                new Constant(1),
                new RandomNormal(0, 1),
                new RandomNormal(1, 1),
                new TruncatedNormal(0, 1),
                new RandomUniform(0, 1),
                new Whitening(0.1),
                new Whitening(0.2))
            .map(initializer -> new Kernel(initializer, Regularizer.NONE, null));
    Stream<Kernel> regularizers =
        Stream.of(new Regularizer(1, 0), new Regularizer(0, 1), new Regularizer(1, 1))
            .map(regularizer -> new Kernel(KERNEL.initializer(), regularizer, null));
    Stream<Kernel> constraints =
        Stream.<Constraint>of(
                new MaxNorm(2, List.of(0)),
                new MaxNorm(3, List.of(0)),
                new MaxNorm(2, List.of(0, 1)),
                new UnitNorm(List.of(0)),
                new UnitNorm(List.of(1)),
                new NonNeg())
            .map(constraint -> new Kernel(KERNEL.initializer(), Regularizer.NONE, constraint));
    return Stream.of(initializers, regularizers, constraints)
        .flatMap(kernels -> kernels)
        .map(kernel -> conv(WINDOW, kernel));
  }

  private static Stream<Layer> weighted() {
    return Stream.of(
        new Conv2d("b", 2, WINDOW, RELU, KERNEL, true, true),
        new Conv2d("a", 3, WINDOW, RELU, KERNEL, true, true),
        new Conv2d("a", 2, WINDOW, Activation.GELU, KERNEL, true, true),
        new Conv2d("a", 2, WINDOW, RELU, KERNEL, false, true),
        new Conv2d("a", 2, WINDOW, RELU, KERNEL, true, false),
        new DepthwiseConv2d("a", 3, WINDOW, RELU, KERNEL, true, true),
        new SeparableConv2d("a", 2, 2, WINDOW, RELU, KERNEL, true, true),
        new Dense("a", 2, RELU),
        new Dense("a", 2, RELU, KERNEL, false, true),
        new Dense("a", 2, RELU, KERNEL, true, false));
  }

  private static Stream<Layer> others() {
    return Stream.of(
        new GlobalMaxPool2d("a"),
        new GlobalAveragePool2d("a"),
        new ZeroPadding2d("a", 1, 0, 0, 0),
        new ZeroPadding2d("a", 0, 1, 0, 0),
        new ZeroPadding2d("a", 0, 0, 1, 0),
        new ZeroPadding2d("a", 0, 0, 0, 1),
        new BatchNormalization("a", 0.9, 0.1, true, true, true),
        new BatchNormalization("a", 0.8, 0.1, true, true, true),
        new BatchNormalization("a", 0.9, 0.2, true, true, true),
        new BatchNormalization("a", 0.9, 0.1, false, true, true),
        new BatchNormalization("a", 0.9, 0.1, true, false, true),
        new BatchNormalization("a", 0.9, 0.1, true, true, false),
        new ActivationLayer("a", RELU),
        new ActivationLayer("a", Activation.TANH),
        new SpatialDropout2d("a", 0.1),
        new SpatialDropout2d("b", 0.1),
        new GaussianNoise("a", 0.1),
        new GaussianNoise("b", 0.1));
  }

  @Test
  void differsWithEveryOption() {
    assertThat(layers().map(LayerFingerprintTest::fingerprint)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("layers")
  void survivesJson(Layer layer) throws IOException {
    Network network = new Network(List.of(layer));

    assertThat(Json.read(Json.line(network), Network.class)).isEqualTo(network);
  }

  @Test
  void ignoresNamesThatDecideNothing() {
    assertThat(fingerprint(new AveragePool2d("b", WINDOW)))
        .isEqualTo(fingerprint(new AveragePool2d("a", WINDOW)));
    assertThat(fingerprint(new BatchNormalization("b", 0.9, 0.1, true, true, true)))
        .isEqualTo(fingerprint(new BatchNormalization("a", 0.9, 0.1, true, true, true)));
    assertThat(fingerprint(new ZeroPadding2d("b", 1, 0, 0, 0)))
        .isEqualTo(fingerprint(new ZeroPadding2d("a", 1, 0, 0, 0)));
    assertThat(fingerprint(new ActivationLayer("b", RELU)))
        .isEqualTo(fingerprint(new ActivationLayer("a", RELU)));
    assertThat(fingerprint(new GlobalMaxPool2d("b")))
        .isEqualTo(fingerprint(new GlobalMaxPool2d("a")));
    assertThat(fingerprint(new GlobalAveragePool2d("b")))
        .isEqualTo(fingerprint(new GlobalAveragePool2d("a")));
  }

  private static Conv2d conv(Window window, Kernel kernel) {
    return new Conv2d("a", 2, window, RELU, kernel, true, true);
  }

  private static String fingerprint(Layer layer) {
    RunSpec spec = Specs.SPEC;
    return new RunSpec(
            spec.data(),
            new Network(List.of(layer)),
            spec.augmentation(),
            spec.training(),
            spec.seed(),
            spec.threads(),
            spec.engine())
        .fingerprint();
  }
}
