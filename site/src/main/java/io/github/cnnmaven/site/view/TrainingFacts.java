package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How a run was trained, with every default filled in. */
final class TrainingFacts {

  /** Smaller numbers are hard to read with all their zeros. */
  private static final double LEAST_PLAIN = 1e-4;

  private TrainingFacts() {}

  static List<Fact> of(RunSpec spec) {
    return List.of(
        Fact.of("Optimizer", optimizer(spec.training().optimizer())),
        Fact.of("Batch size", NumberText.count(spec.training().batchSize())),
        Fact.of("Epochs", NumberText.count(spec.training().epochs())),
        Fact.of("Augmentation", augmentation(spec.augmentation())),
        Fact.of("Seed", Long.toString(spec.seed())));
  }

  private static String optimizer(Optimizer optimizer) {
    if (optimizer instanceof Adam adam) {
      return "Adam, learning rate "
          + plain(adam.learningRate())
          + ", β₁ "
          + plain(adam.beta1())
          + ", β₂ "
          + plain(adam.beta2())
          + ", ε "
          + plain(adam.epsilon());
    }
    if (optimizer instanceof RmsProp rmsProp) {
      return "RMSprop, learning rate "
          + plain(rmsProp.learningRate())
          + ", ρ "
          + plain(rmsProp.rho())
          + ", ε "
          + plain(rmsProp.epsilon());
    }
    throw new IllegalStateException("Unknown optimizer " + optimizer);
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

  private static String plain(double value) {
    return value < LEAST_PLAIN
        ? NumberText.scientific(value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
