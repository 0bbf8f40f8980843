package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.training.Augmentation;
import java.util.Optional;

/** An entry of {@code augmentation:}. */
record AugmentationDraft(
    Optional<Condition> when, Optional<Boolean> horizontalFlip, Optional<Double> shift) {

  /** What was so far, changed by what this entry says. */
  Augmentation over(Augmentation before) {
    return new Augmentation(
        horizontalFlip.orElse(before.horizontalFlip()), shift.orElse(before.shift()));
  }
}
