package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.statistics.classification.Answers;
import io.github.cnnmaven.core.statistics.classification.ConfusionMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What runs answered to the test images, each file read once. */
final class TestAnswers {

  private final ExperimentFolder folder;
  private final List<String> classNames;
  private final Map<String, Optional<Answers>> read = new HashMap<>();
  private final Map<String, ConfusionMatrix> confusions = new HashMap<>();

  TestAnswers(ExperimentFolder folder, List<String> classNames) {
    this.folder = folder;
    this.classNames = List.copyOf(classNames);
  }

  ExperimentFolder folder() {
    return folder;
  }

  /**
   * Of a run; empty when it left none.
   *
   * @throws UncheckedIOException when its file is damaged
   */
  Optional<Answers> of(String run) {
    return read.computeIfAbsent(run, this::read).filter(answers -> answers.images() > 0);
  }

  /** A score that follows from the answers; empty for others. */
  OptionalDouble score(String run, Quantity quantity) {
    Optional<String> recalled = quantity.recalledClass();
    if (recalled.isPresent()) {
      int label = classNames.indexOf(recalled.get());
      return label < 0
          ? OptionalDouble.empty()
          : of(run)
              .map(answers -> confusion(run, answers).recall(label))
              .orElse(OptionalDouble.empty());
    }
    return quantity.equals(Quantity.ECE)
        ? of(run).stream().mapToDouble(Answers::calibrationError).findFirst()
        : OptionalDouble.empty();
  }

  private ConfusionMatrix confusion(String run, Answers answers) {
    return confusions.computeIfAbsent(run, key -> answers.confusion(classNames.size()));
  }

  private Optional<Answers> read(String run) {
    try {
      return new PredictionFile(folder.run(run)).answers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
