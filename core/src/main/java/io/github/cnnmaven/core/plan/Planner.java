package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.prepared.PreparedData;
import java.util.List;
import java.util.Optional;

/**
 * Expands an experiment into runs.
 *
 * @param threads that compute a run; 0 for as many as suit its network
 * @param path which code workers compute with
 * @param engine version of the engine that will train
 */
public record Planner(int threads, CodePath path, String engine) {

  /** For the fastest code. */
  public Planner(int threads, String engine) {
    this(threads, CodePath.AUTO, engine);
  }

  /** Plans every run of an experiment whose data is not there. */
  public Plan plan(Experiment experiment) {
    return plan(experiment, Optional.empty());
  }

  /**
   * Plans every run of an experiment.
   *
   * @param data what workers will read; empty for a plan that no result can belong to
   */
  public Plan plan(Experiment experiment, Optional<PreparedData> data) {
    String sha256 = data.map(prepared -> prepared.card().sha256()).orElse(DataSpec.ABSENT);
    return new Plan(
        experiment,
        data,
        experiment.variants().stream().map(variant -> plan(variant, experiment, sha256)).toList());
  }

  private PlannedVariant plan(Variant variant, Experiment experiment, String sha256) {
    DataSpec data =
        new DataSpec(
            sha256,
            experiment.data().classes(),
            experiment.dataset().validation(),
            variant.limit());
    NetworkSummary network = NetworkSummary.of(variant.network(), experiment.data().image());
    int suitable = SuitableThreads.of(network, variant.training().batchSize());
    int chosen = threads > 0 ? threads : suitable;
    List<PlannedRun> runs =
        experiment.seeds().stream()
            .map(seed -> PlannedRun.of(variant.id(), spec(variant, data, seed, chosen)))
            .toList();
    return new PlannedVariant(variant, network, runs);
  }

  private RunSpec spec(Variant variant, DataSpec data, long seed, int chosen) {
    return new RunSpec(
        data,
        variant.normalization(),
        variant.network(),
        variant.augmentation(),
        variant.training(),
        seed,
        chosen,
        path,
        engine);
  }
}
