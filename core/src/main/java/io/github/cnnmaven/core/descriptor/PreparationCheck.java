package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether normalization and augmentation can be had of the images. */
record PreparationCheck(DataDescription data, Problems problems) {

  private static final int COLORS = 3;

  /**
   * Reports what cannot be.
   *
   * @param tree of the variant
   */
  void check(Normalization normalization, Augmentation augmentation, YamlMapping tree) {
    fault(normalization)
        .ifPresent(
            fault -> problems.add(node(tree, "dataset", "normalization").problem(fault, "")));
    Geometry.Crop crop = augmentation.geometry().crop();
    if (crop.height() >= data.image().height() || crop.width() >= data.image().width()) {
      problems.add(
          node(tree, "augmentation", "randomCrop")
              .problem(
                  String.format(
                      "padding of %d and %d pixels would crop beside images of %s",
                      crop.height(), crop.width(), data.image()),
                  "Choose less than height and width"));
    }
    if (augmentation.color().needsColor() && data.image().channels() != COLORS) {
      String key =
          Stream.of("hue", "saturation")
              .filter(name -> node(tree, "augmentation", name) != tree)
              .findFirst()
              .orElse("");
      problems.add(
          node(tree, "augmentation", key)
              .problem(
                  "the images have no colours to change: they are " + data.image(),
                  "Remove hue and saturation"));
    }
  }

  private Optional<String> fault(Normalization normalization) {
    ImageShape image = data.image();
    int channels = image.channels();
    if (normalization instanceof Caffe && channels != COLORS) {
      return Optional.of("caffe is for images with 3 channels, these are " + image);
    }
    if (normalization instanceof Standardization given
        && !(fits(given.mean().size()) && fits(given.std().size()))) {
      return Optional.of(
          String.format(
              "the images have %d channels, but there are %d means and %d deviations",
              channels, given.mean().size(), given.std().size()));
    }
    if (normalization instanceof Zca && image.size() > Zca.MOST_NUMBERS) {
      return Optional.of(
          String.format(
              "zca takes images of up to %d numbers, these have %d (%s)",
              Zca.MOST_NUMBERS, image.size(), image));
    }
    return Optional.empty();
  }

  private boolean fits(int numbers) {
    return numbers == 1 || numbers == data.image().channels();
  }

  /** The node of a key's key, or the nearest there is. */
  private static YamlNode node(YamlMapping tree, String key, String inner) {
    return tree.get(key)
        .filter(YamlMapping.class::isInstance)
        .map(YamlMapping.class::cast)
        .flatMap(mapping -> mapping.get(inner))
        .orElse(tree);
  }
}
