package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** How a run was trained, with every default filled in. */
final class TrainingFacts {
  private TrainingFacts() {}

  static List<Fact> of(RunSpec spec) {
    return List.of(
        Fact.of("Optimizer", OptimizerText.of(spec.training().optimizer())),
        Fact.of("Batch size", NumberText.count(spec.training().batchSize())),
        Fact.of("Epochs", NumberText.count(spec.training().epochs())),
        Fact.of("Augmentation", augmentation(spec.augmentation())),
        Fact.of("Seed", Long.toString(spec.seed())));
  }

  private static String augmentation(Augmentation augmentation) {
    List<String> parts = new ArrayList<>();
    if (augmentation.horizontalFlip()) {
      parts.add("horizontal flips");
    }
    if (augmentation.shift() > 0) {
      parts.add("shifts by up to " + NumberText.roundPercent(augmentation.shift()));
    }
    return parts.isEmpty() ? "none" : Wording.list(parts);
  }
}
