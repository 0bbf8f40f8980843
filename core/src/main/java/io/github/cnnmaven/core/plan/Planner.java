package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.IdxFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.io.IOException;
import java.util.List;

/**
 * Expands an experiment into runs.
 *
 * @param threads of a worker
 * @param engine version of the engine that will train
 */
public record Planner(int threads, String engine) {

  /**
   * Plans every run of an experiment; reads the data set's files for their checksum.
   *
   * @throws DataException when a file of the data set has gone
   * @throws IOException when one cannot be read
   */
  public Plan plan(Experiment experiment) throws DataException, IOException {
    String sha256 = Fingerprint.of(new IdxFolder(experiment.dataset().folder()).files());
    DataSpec data =
        new DataSpec(sha256, experiment.data().classes(), experiment.dataset().validation());
    return new Plan(
        experiment,
        sha256,
        experiment.variants().stream().map(variant -> plan(variant, experiment, data)).toList());
  }

  private PlannedVariant plan(Variant variant, Experiment experiment, DataSpec data) {
    List<PlannedRun> runs =
        experiment.seeds().stream()
            .map(seed -> PlannedRun.of(variant.id(), spec(variant, data, seed)))
            .toList();
    NetworkSummary network = NetworkSummary.of(variant.network(), experiment.data().image());
    return new PlannedVariant(variant, network, runs);
  }

  private RunSpec spec(Variant variant, DataSpec data, long seed) {
    return new RunSpec(
        data, variant.network(), variant.augmentation(), variant.training(), seed, threads, engine);
  }
}
