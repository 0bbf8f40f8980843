package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AugmentationOfDescriptorTest {

  @TempDir private Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void everyMoveOfPixelsIsTakenOver() throws Exception {
    Augmentation read =
        augmentation(
            """
            { horizontalFlip: true, verticalFlip: true, rotation: 20, zoom: 0.25, shear: 10,
              shift: { height: 0.1, width: 0.2 }, randomCrop: { padding: [2, 4] }, fill: constant,
              fillValue: 128 }
            """);

    assertThat(read)
        .isEqualTo(
            Augmentation.of(
                new Geometry(
                    true,
                    true,
                    20,
                    new Geometry.Shift(0.1, 0.2),
                    new Range(0.75, 1.25),
                    10,
                    new Geometry.Crop(2, 4),
                    new Fill(Fill.Mode.CONSTANT, 128))));
  }

  @Test
  void everyChangeOfValuesIsTakenOver() throws Exception {
    String color = "channelShift: 20, brightness: 0.25, contrast: [0.25, 0.5]";
    assertThat(augmentation("{ " + color + " }").color())
        .isEqualTo(
            new ColorChanges(
                20, new Range(0.75, 1.25), new Range(0.75, 1.5), Range.only(0.5), Range.only(0)));
    assertThat(augmentation("{ contrast: 0.5, brightness: [0.5, 2] }").color())
        .isEqualTo(
            new ColorChanges(
                0, new Range(0.5, 2), new Range(0.5, 1.5), Range.only(0.5), Range.only(0)));
    assertThat(augmentation("{ zoom: [0.5, 2], mixup: 0.2, cutmix: [1, 1] }"))
        .extracting(a -> a.geometry().zoom(), Augmentation::mixing)
        .containsExactly(new Range(0.5, 2), new Mixing(0.2, Range.only(1)));
  }

  @Test
  void everyWayOfErasingIsTakenOver() throws Exception {
    assertThat(augmentation("{ cutout: 3 }").erasing())
        .isEqualTo(new Erasing(new Erasing.Cutout(3, 3, 127.5), null));
    assertThat(augmentation("{ cutout: { size: [3, 5], value: 0 } }").erasing())
        .isEqualTo(new Erasing(new Erasing.Cutout(3, 5, 0), null));
    assertThat(augmentation("{ randomErasing: 0.5 }").erasing())
        .isEqualTo(
            new Erasing(
                null, new Erasing.RandomErasing(new Range(0, 0.5), new Range(0.02, 0.33), null)));
    assertThat(
            augmentation("{ randomErasing: { factor: [1, 1], scale: [0.1, 0.2], fillValue: 9 } }")
                .erasing())
        .isEqualTo(
            new Erasing(null, new Erasing.RandomErasing(Range.only(1), new Range(0.1, 0.2), 9.0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ horizontalFlip: false, rotation: 0, shift: 0, zoom: 0, shear: 0, randomCrop: 0 }",
        "{ brightness: 0, contrast: 0, saturation: [0.5, 0.5], hue: 0, channelShift: 0 }",
        "{ cutout: 0, randomErasing: 0, mixup: 0, cutmix: 0 }",
        "{ }"
      })
  void whatIsOffChangesNothing(String written) throws Exception {
    assertThat(augmentation(written)).isEqualTo(Augmentation.NONE);
  }

  @Test
  void levelsCanBeItsValues() throws Exception {
    String factors = "factors: { degrees: [0, 15], mode: [wrap, reflect], crop: [0, 2] }\n";

    assertThat(
            project
                .read(
                    TinyProject.MINIMAL
                        + factors
                        + "augmentation: { rotation: '${degrees}', fill: '${mode}',"
                        + " randomCrop: { padding: '${crop}' } }\n")
                .variants())
        .map(variant -> variant.augmentation().geometry())
        .hasSize(8)
        .doesNotHaveDuplicates()
        .last()
        .satisfies(
            last -> {
              assertThat(last.rotation()).isEqualTo(15);
              assertThat(last.fill().mode()).isEqualTo(Fill.Mode.REFLECT);
              assertThat(last.crop()).isEqualTo(new Geometry.Crop(2, 2));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rotation: -1 | x.yaml:6:27: augmentation.rotation: expected a number of 0 or more",
        "shift: 1 | x.yaml:6:24: augmentation.shift: expected a number of 0 or more and below 1",
        "zoom: [0, 1] | x.yaml:6:24: augmentation.zoom[0]: expected a number above 0",
        "zoom: [2, 1] | x.yaml:6:23: augmentation.zoom: the first of two ends is above the second",
        "brightness: [1, 2, 3] | x.yaml:6:29: augmentation.brightness: expected a number from 0",
        "shear: 90 | x.yaml:6:24: augmentation.shear: expected a number of 0 or more and below 90",
        "fill: black | x.yaml:6:23: augmentation.fill: 'black' is not known here",
        "mixup: 2 | x.yaml:6:24: augmentation.mixup: expected a number from 0 to 1",
        "cutout: -1 | x.yaml:6:25: augmentation.cutout: expected a whole number from 0 to",
        "fillValue: 256 | x.yaml:6:28: augmentation.fillValue: expected a number from 0 to 255"
      })
  void numbersWithoutAMeaningAreRefused(String written, String problem) throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "augmentation: { " + written + " }\n"))
        .singleElement()
        .asString()
        .startsWith(problem);
  }

  @Test
  void greyImagesHaveNoHues() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "augmentation: { hue: 0.1 }\n"))
        .singleElement()
        .asString()
        .startsWith(
            "x.yaml:6:22: augmentation.hue: the images have no colours to change: they are");
  }

  @Test
  void cropsKeepSomethingOfTheImage() throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + "augmentation: { randomCrop: [8, 2] }\n"))
        .containsExactly(
            "x.yaml:6:29: augmentation.randomCrop: padding of 8 and 2 pixels would crop beside"
                + " images of 8x8x1. Choose less than height and width");
  }

  private Augmentation augmentation(String written) throws Exception {
    return project
        .read(TinyProject.MINIMAL + "augmentation: " + written.strip().replace("\n", " ") + "\n")
        .variants()
        .get(0)
        .augmentation();
  }
}
