package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.classification.Answers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Numbers of a variant, and whether they are all there.
 *
 * @param answers with the runs' files
 */
record Readings(VariantResults variant, RunCounts runs, TestAnswers answers) {

  private static final String MODEL = "model.zip";

  /** By seed, of the runs that finished and have it. */
  SortedMap<Long, Double> of(Quantity quantity) {
    List<RunRecord> finished =
        variant.runs().stream().filter(run -> run.result().status() == RunStatus.FINISHED).toList();
    return Measurements.bySeed(finished, run -> number(run, quantity));
  }

  /** What its finished runs answered to the test images, by seed. */
  SortedMap<Long, Answers> answered() {
    SortedMap<Long, Answers> bySeed = new TreeMap<>();
    for (RunRecord run : variant.runs()) {
      if (run.result().status() == RunStatus.FINISHED) {
        answers.of(run.result().id()).ifPresent(all -> bySeed.put(run.result().seed(), all));
      }
    }
    return bySeed;
  }

  /** The number of a quantity that needs no training. */
  long exact(Quantity quantity) {
    return quantity.equals(Quantity.PARAMETERS)
        ? variant.network().parameters()
        : variant.network().multiplyAdds();
  }

  /** Why a quantity cannot be judged; empty when every planned run has a finite number. */
  String fault(Quantity quantity) {
    if (runs.finished() == 0) {
      return "No finished run to judge" + lost() + ".";
    }
    if (!runs.complete()) {
      return "Only " + runs.finished() + " of " + runs.planned() + " runs finished" + lost() + ".";
    }
    SortedMap<Long, Double> values = of(quantity);
    if (values.size() < runs.planned()) {
      String measured = values.isEmpty() ? "No run was" : "Not every run was";
      return measured + " measured for '" + quantity.name() + "'.";
    }
    return values.values().stream().allMatch(Double::isFinite)
        ? ""
        : quantity.words() + " is not a finite number with every seed.";
  }

  private String lost() {
    return runs.losses().isEmpty() ? "" : " (" + runs.losses() + ")";
  }

  private OptionalDouble number(RunResult run, Quantity quantity) {
    if (quantity.exact()) {
      return OptionalDouble.of(exact(quantity));
    }
    if (quantity.equals(Quantity.MODEL_SIZE)) {
      return modelSize(run);
    }
    OptionalDouble stored = Measurements.value(run, quantity.name());
    return stored.isPresent() ? stored : answers.score(run.id(), quantity);
  }

  private OptionalDouble modelSize(RunResult run) {
    Path model = answers.folder().run(run.id()).resolve(MODEL);
    try {
      return Files.isRegularFile(model)
          ? OptionalDouble.of(Files.size(model))
          : OptionalDouble.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
