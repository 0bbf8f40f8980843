package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Target;
import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Optimizer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The descriptor that users see first, from the example project: what it asks stays open. */
class ExampleDescriptorTest {

  static final Path FOLDER = Path.of("../example-project/src/cnn");
  static final Path FILE = FOLDER.resolve("fashion-pooling.yaml");

  private static Experiment example;

  @BeforeAll
  static void readExample() throws IOException, DescriptorException {
    example = new DescriptorFolder(FOLDER, FOLDER).read().get(0);
  }

  @Test
  void readsWhatIsWritten() {
    assertThat(example.name()).isEqualTo("fashion-pooling");
    assertThat(example.question()).hasValueSatisfying(q -> assertThat(q).startsWith("Do extra"));
    assertThat(example.seeds()).containsExactly(1L, 2L);
    assertThat(example.dataset().label()).isEqualTo("fashion-mnist");
    assertThat(example.dataset().validation()).isEqualTo(0.1);
    assertThat(example.dataset().names()).hasSize(10).contains("T-shirt/top", "Ankle boot");
    assertThat(example.data().image()).isEqualTo(new ImageShape(28, 28, 1));
    assertThat(example.data().trainImages()).isEqualTo(6000);
    assertThat(example.gates())
        .singleElement()
        .isInstanceOfSatisfying(
            LevelGate.class, gate -> assertThat(gate.of()).isEqualTo(Target.BEST));
    assertThat(example.drawings())
        .extracting(Drawing::kind)
        .containsExactly("filters", "featureMaps", "gradCam", "mistakes", "augmentation");
  }

  @Test
  void makesEightVariantsTheBaselineFirst() {
    assertThat(example.variants())
        .map(Variant::id)
        .containsExactly(
            "few-none-none",
            "few-none-flips",
            "few-half-none",
            "few-half-flips",
            "extra-none-none",
            "extra-none-flips",
            "extra-half-none",
            "extra-half-flips");
    assertThat(example.variants())
        .filteredOn(Variant::baseline)
        .map(Variant::id)
        .containsExactly("few-none-none");
  }

  @Test
  void givesEachVariantItsLayersAugmentationAndTraining() {
    Variant baseline = example.variants().get(0);
    Variant everything = example.variants().get(7);

    assertThat(baseline.network().layers())
        .containsExactly(
            new Conv2d("conv_1", 16, Size.square(5), Size.square(1), Padding.SAME, Activation.RELU),
            new MaxPool2d("maxPool2d", Size.square(2), Size.square(2), Padding.VALID),
            new Conv2d(
                "conv_2", 24, Size.square(3), Size.square(1), Padding.VALID, Activation.RELU),
            new Flatten("flatten"),
            new Dense("hidden", 64, Activation.RELU),
            new Dense("output", 10, Activation.SOFTMAX));
    assertThat(everything.network().layers())
        .map(Layer::name)
        .containsExactly(
            "conv_1",
            "maxPool2d",
            "conv_2",
            "maxPool2d_1",
            "flatten",
            "hidden",
            "dropout",
            "output");
    assertThat(baseline.augmentation()).isEqualTo(Augmentation.NONE);
    assertThat(everything.augmentation()).isEqualTo(new Augmentation(true, 0.1));
    assertThat(everything.training().optimizer()).isEqualTo(Optimizer.of(Adam.DEFAULT, 0.001));
  }
}
