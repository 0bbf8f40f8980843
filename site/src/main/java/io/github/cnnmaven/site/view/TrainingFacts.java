package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.training.EarlyStopping;
import io.github.cnnmaven.core.training.ReduceOnPlateau;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** How a run was trained, with every default filled in. */
final class TrainingFacts {
  private TrainingFacts() {}

  static List<Fact> of(RunSpec spec) {
    List<Fact> facts = new ArrayList<>(shared(spec));
    facts.add(Fact.of("Seed", Long.toString(spec.seed())));
    return facts;
  }

  /** Without the seed: what all runs of a variant share. */
  static List<Fact> shared(RunSpec spec) {
    KerasModel model = spec.network().model();
    return model == null ? trained(spec) : given(spec, model);
  }

  private static List<Fact> given(RunSpec spec, KerasModel model) {
    return List.of(
        Fact.of("Model of Keras, not trained here", model.file()),
        Fact.of("SHA-256 of the model", model.sha256()),
        Fact.of("Normalization", spec.normalization().described()));
  }

  private static List<Fact> trained(RunSpec spec) {
    Training training = spec.training();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Optimizer", OptimizerText.of(training.optimizer())));
    ReduceOnPlateau plateau = training.reduceOnPlateau();
    if (plateau != null) {
      facts.add(Fact.of("Learning rate", plateau.described()));
    }
    facts.add(Fact.of("Batch size", NumberText.count(training.batchSize())));
    facts.add(Fact.of("Epochs", NumberText.count(training.epochs())));
    EarlyStopping stopping = training.earlyStopping();
    if (stopping != null) {
      facts.add(Fact.of("Early stopping", stopping.described()));
    }
    facts.add(Fact.of("Normalization", spec.normalization().described()));
    facts.add(Fact.of("Augmentation", AugmentationText.of(spec.augmentation())));
    return facts;
  }
}
