package io.github.cnnmaven.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The key of a result covers everything that is done to images before a network sees them. */
class PreparationFingerprintTest {

  private static final RunSpec SPEC = Specs.SPEC;

  static Stream<RunSpec> specsWithAnotherNormalization() {
    return Stream.of(
        withNormalization(Rescaling.NONE),
        withNormalization(new Rescaling(1 / 255.0, -1)),
        withNormalization(new Standardization(List.of(0.5), List.of(0.25))),
        withNormalization(new Standardization(List.of(0.5), List.of(0.5))),
        withNormalization(new Standardization(List.of(0.25), List.of(0.25))),
        withNormalization(new Caffe()),
        withNormalization(new Measured(false, Measured.Per.CHANNEL)),
        withNormalization(new Measured(true, Measured.Per.CHANNEL)),
        withNormalization(new Measured(true, Measured.Per.PIXEL)),
        withNormalization(new PerImage()),
        withNormalization(new Zca(1e-6)),
        withNormalization(new Zca(1e-5)));
  }

  static Stream<RunSpec> specsWithAnotherGeometry() {
    Geometry.Shift still = Geometry.NONE.shift();
    Geometry.Crop whole = Geometry.NONE.crop();
    Range one = Range.only(1);
    Fill nearest = Fill.NEAREST;
    Fill grey = new Fill(Fill.Mode.CONSTANT, 128);
    return Stream.of(
            new Geometry(true, false, 0, still, one, 0, whole, nearest),
            new Geometry(false, true, 0, still, one, 0, whole, nearest),
            new Geometry(false, false, 5, still, one, 0, whole, nearest),
            new Geometry(false, false, 0, new Geometry.Shift(0.1, 0), one, 0, whole, nearest),
            new Geometry(false, false, 0, new Geometry.Shift(0, 0.1), one, 0, whole, nearest),
            new Geometry(false, false, 0, still, new Range(0.9, 1), 0, whole, nearest),
            new Geometry(false, false, 0, still, new Range(1, 1.1), 0, whole, nearest),
            new Geometry(false, false, 0, still, one, 5, whole, nearest),
            new Geometry(false, false, 0, still, one, 0, new Geometry.Crop(2, 0), nearest),
            new Geometry(false, false, 0, still, one, 0, new Geometry.Crop(0, 2), nearest),
            new Geometry(false, false, 0, still, one, 0, new Geometry.Crop(2, 2), nearest),
            new Geometry(false, false, 0, still, one, 0, new Geometry.Crop(2, 2), grey))
        .map(geometry -> withAugmentation(Augmentation.of(geometry)));
  }

  static Stream<RunSpec> specsWithOtherValuesOfPixels() {
    Range one = Range.only(1);
    Range half = Range.only(0.5);
    Range none = Range.only(0);
    Range some = new Range(0.4, 0.6);
    Erasing.RandomErasing erasing = new Erasing.RandomErasing(one, some, null);
    return Stream.of(
            new ColorChanges(9, one, one, half, none),
            new ColorChanges(0, some, one, half, none),
            new ColorChanges(0, one, some, half, none),
            new ColorChanges(0, one, one, some, none),
            new ColorChanges(0, one, one, half, some),
            new Erasing(new Erasing.Cutout(2, 3, 128), null),
            new Erasing(new Erasing.Cutout(3, 3, 128), null),
            new Erasing(new Erasing.Cutout(2, 2, 128), null),
            new Erasing(new Erasing.Cutout(2, 3, 127), null),
            new Erasing(null, erasing),
            new Erasing(null, new Erasing.RandomErasing(half, some, null)),
            new Erasing(null, new Erasing.RandomErasing(one, half, null)),
            new Erasing(null, new Erasing.RandomErasing(one, some, 0.0)),
            new Mixing(0.2, none),
            new Mixing(0, some))
        .map(PreparationFingerprintTest::augmentation)
        .map(PreparationFingerprintTest::withAugmentation);
  }

  private static Augmentation augmentation(Record part) {
    return new Augmentation(
        Geometry.NONE,
        part instanceof ColorChanges color ? color : ColorChanges.NONE,
        part instanceof Erasing erasing ? erasing : Erasing.NONE,
        part instanceof Mixing mixing ? mixing : Mixing.NONE);
  }

  @ParameterizedTest
  @MethodSource({
    "specsWithAnotherNormalization",
    "specsWithAnotherGeometry",
    "specsWithOtherValuesOfPixels"
  })
  void changesWithAnythingThatChangesAPixel(RunSpec other) throws IOException {
    assertThat(other).isNotEqualTo(SPEC);
    assertThat(other.fingerprint()).isNotEqualTo(SPEC.fingerprint());
    assertThat(Json.read(Json.line(other), RunSpec.class)).isEqualTo(other);
  }

  @Test
  void doesNotMistakeOneChangeForAnother() {
    assertThat(
            Stream.of(
                    specsWithAnotherNormalization(),
                    specsWithAnotherGeometry(),
                    specsWithOtherValuesOfPixels())
                .flatMap(specs -> specs)
                .map(RunSpec::fingerprint))
        .hasSize(39)
        .doesNotHaveDuplicates();
  }

  /** When a component is added, a change of it belongs into the lists above. */
  @Test
  void isTestedForEveryComponent() {
    assertThat(
            Stream.of(Geometry.class, ColorChanges.class, Erasing.class, Mixing.class)
                .mapToInt(type -> type.getRecordComponents().length))
        .containsExactly(8, 5, 2, 2);
    assertThat(Normalization.class.getPermittedSubclasses()).hasSize(6);
  }

  private static RunSpec withAugmentation(Augmentation augmentation) {
    return new RunSpec(
        SPEC.data(),
        SPEC.network(),
        augmentation,
        SPEC.training(),
        SPEC.seed(),
        SPEC.threads(),
        SPEC.engine());
  }

  private static RunSpec withNormalization(Normalization normalization) {
    return new RunSpec(
        SPEC.data(),
        normalization,
        SPEC.network(),
        SPEC.augmentation(),
        SPEC.training(),
        SPEC.seed(),
        SPEC.threads(),
        SPEC.path(),
        SPEC.engine());
  }
}
