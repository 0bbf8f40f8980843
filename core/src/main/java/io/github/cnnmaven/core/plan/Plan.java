package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedData;
import java.util.List;
import java.util.Optional;

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

  /** Every run, variant by variant. */
  public List<PlannedRun> runs() {
    return variants.stream().flatMap(variant -> variant.runs().stream()).toList();
  }
}
