package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.ClassWeights;
import io.github.cnnmaven.core.training.Clipping;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.CosineRate;
import io.github.cnnmaven.core.training.ExponentialRate;
import io.github.cnnmaven.core.training.LearningRate;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.MeanSquaredError;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.Span;
import io.github.cnnmaven.core.training.StepRate;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.training.TriangularRate;
import io.github.cnnmaven.core.training.UpdateRule;
import io.github.cnnmaven.core.training.WarmUpRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The key of a result covers what changes its numbers, and nothing else. */
class FingerprintTest {

  private static final RunSpec SPEC = Specs.SPEC;
  private static final Size TWO = Size.square(2);

  /** A change of this value makes every stored result worthless: see that it is meant. */
  @Test
  void isTheSameInEveryVersion() {
    assertThat(SPEC.fingerprint())
        .isEqualTo("70cba22806cd697a56216e49f855829985cc6c8480a7373c54c0cac7fd115284");
  }

  static Stream<RunSpec> specsWithAnotherNumber() {
    return Stream.of(
        withData(new DataSpec("other", 10, 0.1)),
        withData(new DataSpec(SPEC.data().sha256(), 11, 0.1)),
        withData(new DataSpec(SPEC.data().sha256(), 10, 0.2)),
        withData(new DataSpec(SPEC.data().sha256(), 10, 0.1, new Limit(100, null, null))),
        withData(new DataSpec(SPEC.data().sha256(), 10, 0.1, new Limit(null, 100, null))),
        withData(new DataSpec(SPEC.data().sha256(), 10, 0.1, new Limit(null, null, 100))),
        withAugmentation(new Augmentation(false, 0.1)),
        withAugmentation(new Augmentation(true, 0.2)),
        withTraining(new Training(4, 32, adam(0.001))),
        withTraining(new Training(3, 33, adam(0.001))),
        withLoss(new CategoricalCrossentropy(true, 0), null),
        withLoss(new CategoricalCrossentropy(false, 0.1), null),
        withLoss(new BinaryCrossentropy(false, 0), null),
        withLoss(new BinaryCrossentropy(true, 0), null),
        withLoss(new BinaryCrossentropy(false, 0.1), null),
        withLoss(new MeanSquaredError(), null),
        withLoss(CategoricalCrossentropy.OF_PROBABILITIES, ClassWeights.BALANCED),
        withLoss(CategoricalCrossentropy.OF_PROBABILITIES, ClassWeights.of(List.of(1.0, 2.0))),
        withRun(8, 2, "0.1.0"),
        withRun(7, 3, "0.1.0"),
        withRun(7, 2, "0.1.1"),
        onPlainCode());
  }

  private static RunSpec onPlainCode() {
    return new RunSpec(
        SPEC.data(),
        SPEC.normalization(),
        SPEC.network(),
        SPEC.augmentation(),
        SPEC.training(),
        SPEC.seed(),
        SPEC.threads(),
        CodePath.PLAIN,
        SPEC.engine());
  }

  static Stream<RunSpec> specsWithAnotherOptimizer() {
    LearningRate rate = new ConstantRate(0.001);
    return Stream.of(
            adam(0.002),
            Optimizer.of(new Adam(0.8, 0.999, 1e-7), 0.001),
            Optimizer.of(new Adam(0.9, 0.99, 1e-7), 0.001),
            Optimizer.of(new Adam(0.9, 0.999, 1e-8), 0.001),
            Optimizer.of(new Nadam(0.9, 0.999, 1e-7), 0.001),
            Optimizer.of(RmsProp.DEFAULT, 0.001),
            Optimizer.of(new RmsProp(0.8, 0, 1e-7, false), 0.001),
            Optimizer.of(new RmsProp(0.9, 0.1, 1e-7, false), 0.001),
            Optimizer.of(new RmsProp(0.9, 0, 1e-8, false), 0.001),
            Optimizer.of(new RmsProp(0.9, 0, 1e-7, true), 0.001),
            Optimizer.of(new Sgd(0, false), 0.001),
            Optimizer.of(new Sgd(0.9, true), 0.001),
            Optimizer.of(new Adagrad(0.1, 1e-7), 0.001),
            adam(new CosineRate(0.001, 0, Span.WHOLE)),
            adam(new StepRate(0.001, 0.1, Span.WHOLE)),
            adam(new ExponentialRate(0.001, 0.1, Span.WHOLE)),
            adam(new WarmUpRate(0, Span.WHOLE, rate)),
            adam(new TriangularRate(0, 0.001, Span.WHOLE, 0)),
            new Optimizer(Adam.DEFAULT, rate, 0.004, null),
            new Optimizer(Adam.DEFAULT, rate, 0, new Clipping(Clipping.Of.NORM, 1)),
            new Optimizer(Adam.DEFAULT, rate, 0, new Clipping(Clipping.Of.VALUE, 1)))
        .map(optimizer -> withTraining(new Training(3, 32, optimizer)));
  }

  static Stream<RunSpec> specsWithAnotherLayer() {
    return Stream.of(
        withLayer(0, conv("other", 8, new Size(3, 5), Padding.SAME, Activation.RELU)),
        withLayer(0, conv("conv", 9, new Size(3, 5), Padding.SAME, Activation.RELU)),
        withLayer(0, conv("conv", 8, new Size(5, 3), Padding.SAME, Activation.RELU)),
        withLayer(0, conv("conv", 8, new Size(3, 5), Padding.VALID, Activation.RELU)),
        withLayer(0, conv("conv", 8, new Size(3, 5), Padding.SAME, Activation.LINEAR)),
        withLayer(
            0,
            new Conv2d("conv", 8, new Size(3, 5), new Size(2, 1), Padding.SAME, Activation.RELU)),
        withLayer(1, new MaxPool2d("pool", new Size(2, 3), TWO, Padding.VALID)),
        withLayer(1, new MaxPool2d("pool", TWO, new Size(2, 3), Padding.VALID)),
        withLayer(1, new MaxPool2d("pool", TWO, TWO, Padding.SAME)),
        withLayer(2, new Dropout("other", 0.25)),
        withLayer(2, new Dropout("dropout", 0.3)),
        withLayer(4, new Dense("other", 10, Activation.SOFTMAX)),
        withLayer(4, new Dense("output", 11, Activation.SOFTMAX)),
        withLayer(4, new Dense("output", 10, Activation.LINEAR)),
        withLayers(SPEC.network().layers().subList(1, 5)));
  }

  @ParameterizedTest
  @MethodSource({"specsWithAnotherNumber", "specsWithAnotherOptimizer", "specsWithAnotherLayer"})
  void changesWithAnythingThatChangesANumber(RunSpec other) {
    assertThat(other).isNotEqualTo(SPEC);
    assertThat(other.fingerprint()).isNotEqualTo(SPEC.fingerprint());
  }

  @Test
  void doesNotMistakeOneChangeForAnother() {
    List<String> fingerprints =
        Stream.of(specsWithAnotherNumber(), specsWithAnotherOptimizer(), specsWithAnotherLayer())
            .flatMap(specs -> specs)
            .map(RunSpec::fingerprint)
            .toList();

    assertThat(fingerprints).hasSize(58).doesNotHaveDuplicates();
  }

  /** When a component is added, a change of it belongs into the lists above. */
  @Test
  void isTestedForEveryComponent() {
    assertThat(
            Stream.of(RunSpec.class, DataSpec.class, Augmentation.class, Training.class)
                .mapToInt(type -> type.getRecordComponents().length))
        .containsExactly(9, 4, 4, 8);
    assertThat(Optimizer.class.getRecordComponents()).hasSize(4);
    assertThat(UpdateRule.class.getPermittedSubclasses()).hasSize(5);
    assertThat(LearningRate.class.getPermittedSubclasses()).hasSize(6);
  }

  @Test
  void ignoresNamesOfLayersThatDrawNoRandomNumbers() {
    RunSpec pool = withLayer(1, new MaxPool2d("other", TWO, TWO, Padding.VALID));

    assertThat(pool.fingerprint()).isEqualTo(SPEC.fingerprint());
    assertThat(withLayer(3, new Flatten("other")).fingerprint()).isEqualTo(SPEC.fingerprint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void isTheSameInEveryLanguage(String language) {
    String expected = SPEC.fingerprint();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(SPEC.fingerprint()).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void ofFilesCoversNamesContentsAndOrderButNotTheFolder(@TempDir Path one, @TempDir Path two)
      throws IOException {
    Path a = Files.writeString(one.resolve("a"), "first");
    Path b = Files.writeString(one.resolve("b"), "second");
    // As printf 'a\nfirstb\nsecond' | sha256sum says.
    String fingerprint = Fingerprint.of(List.of(a, b));
    Path moved = Files.copy(a, two.resolve("a"));
    Path renamed = Files.copy(a, two.resolve("c"));

    assertThat(fingerprint)
        .isEqualTo("1771d8098719c6614390f3b70c9a139b6558b1d5b08755015ac729945e106dc0")
        .isEqualTo(Fingerprint.of(List.of(moved, b)))
        .isNotEqualTo(Fingerprint.of(List.of(b, a)))
        .isNotEqualTo(Fingerprint.of(List.of(renamed, b)));
    Files.writeString(b, "Second");
    assertThat(Fingerprint.of(List.of(a, b))).isNotEqualTo(fingerprint);
  }

  private static Optimizer adam(double learningRate) {
    return adam(new ConstantRate(learningRate));
  }

  private static Optimizer adam(LearningRate rate) {
    return new Optimizer(Adam.DEFAULT, rate, 0, null);
  }

  private static Conv2d conv(
      String name, int filters, Size kernel, Padding padding, Activation activation) {
    return new Conv2d(name, filters, kernel, new Size(1, 2), padding, activation);
  }

  private static RunSpec withLayer(int index, Layer layer) {
    List<Layer> layers = new ArrayList<>(SPEC.network().layers());
    layers.set(index, layer);
    return withLayers(layers);
  }

  private static RunSpec withLayers(List<Layer> layers) {
    return spec(SPEC.data(), new Network(layers), SPEC.augmentation(), SPEC.training());
  }

  private static RunSpec withData(DataSpec data) {
    return spec(data, SPEC.network(), SPEC.augmentation(), SPEC.training());
  }

  private static RunSpec withAugmentation(Augmentation augmentation) {
    return spec(SPEC.data(), SPEC.network(), augmentation, SPEC.training());
  }

  private static RunSpec withLoss(Loss loss, @Nullable ClassWeights weights) {
    Training training = new Training(3, 32, adam(0.001), loss);
    return withTraining(weights == null ? training : training.withClassWeights(weights));
  }

  private static RunSpec withTraining(Training training) {
    return spec(SPEC.data(), SPEC.network(), SPEC.augmentation(), training);
  }

  private static RunSpec withRun(long seed, int threads, String engine) {
    return new RunSpec(
        SPEC.data(), SPEC.network(), SPEC.augmentation(), SPEC.training(), seed, threads, engine);
  }

  private static RunSpec spec(
      DataSpec data, Network network, Augmentation augmentation, Training training) {
    return new RunSpec(
        data, network, augmentation, training, SPEC.seed(), SPEC.threads(), SPEC.engine());
  }
}
