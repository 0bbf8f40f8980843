package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;

/** Whether a batch has no more images than there are to train with. */
record BatchCheck(DataDescription data, double validation, Problems problems) {

  void check(Variant variant, YamlMapping tree) {
    long images = data.trainedOn(validation, variant.limit());
    if (images > 0 && variant.training().batchSize() > images) {
      // Who did not choose the size trains in one step an epoch, as Keras would.
      tree.get(ExperimentGrammar.TRAINING.name())
          .filter(YamlMapping.class::isInstance)
          .flatMap(training -> ((YamlMapping) training).get("batchSize"))
          .map(
              size ->
                  size.problem(
                      String.format(
                          "a batch of %d is more than the %d images to train with",
                          variant.training().batchSize(), images),
                      "Found in variant '" + variant.id() + "'"))
          .ifPresent(problems::add);
    }
  }
}
