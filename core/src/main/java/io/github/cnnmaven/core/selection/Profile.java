package io.github.cnnmaven.core.selection;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.problem.Suggestion;
import java.util.List;
import java.util.Locale;

/** Changes that go together. */
enum Profile {
  /** Whether an experiment runs at all: one seed, one epoch, few images. */
  SMOKE {
    @Override
    Variant change(Variant variant) {
      return variant.withTraining(variant.training().withEpochs(1)).withLimit(FEW);
    }

    @Override
    List<Long> seeds(Experiment experiment) {
      return experiment.seeds().subList(0, 1);
    }
  };

  private static final Limit FEW = new Limit(256, 128, 128);

  abstract Variant change(Variant variant);

  abstract List<Long> seeds(Experiment experiment);

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Profile of(String word) throws SelectionException {
    for (Profile profile : values()) {
      if (profile.word().equals(word)) {
        return profile;
      }
    }
    throw new SelectionException(
        "cnn.profile=" + word + " is not known. " + Suggestion.among(word, List.of("smoke")));
  }
}
