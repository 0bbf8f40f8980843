package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Experiment;
import java.util.List;

/**
 * What an experiment will train.
 *
 * @param dataSha256 of the data set's files
 * @param variants in the experiment's order
 */
public record Plan(Experiment experiment, String dataSha256, List<PlannedVariant> variants) {

  public Plan {
    variants = List.copyOf(variants);
  }

  /** Every run, variant by variant. */
  public List<PlannedRun> runs() {
    return variants.stream().flatMap(variant -> variant.runs().stream()).toList();
  }
}
