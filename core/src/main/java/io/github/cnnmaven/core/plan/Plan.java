package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an experiment will train.
 *
 * @param data what workers will read; empty where the data set is not prepared yet
 * @param variants in the experiment's order
 */
public record Plan(
    Experiment experiment, Optional<PreparedData> data, List<PlannedVariant> variants) {

  public Plan {
    variants = List.copyOf(variants);
  }

  /** Checksum of the data, {@link DataSpec#ABSENT} where it is not prepared. */
  public String dataSha256() {
    return data.map(prepared -> prepared.card().sha256()).orElse(DataSpec.ABSENT);
  }

  /**
   * The same plan with fewer seeds.
   *
   * @param seeds how many of its first ones each variant keeps
   */
  public Plan limited(Map<String, Integer> seeds) {
    return new Plan(
        experiment,
        data,
        variants.stream()
            .map(variant -> variant.limited(seeds.getOrDefault(variant.variant().id(), 0)))
            .toList());
  }

  /** The seeds that some variant runs with, in the experiment's order. */
  public List<Long> seeds() {
    Set<Long> used = runs().stream().map(PlannedRun::seed).collect(Collectors.toSet());
    return experiment.seeds().stream().filter(used::contains).toList();
  }

  /** Every run, variant by variant. */
  public List<PlannedRun> runs() {
    return variants.stream().flatMap(variant -> variant.runs().stream()).toList();
  }
}
