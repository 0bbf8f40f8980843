package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.result.ExperimentFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plan whose results decide how many of its seeds are needed. Nothing is remembered: the same
 * results always lead to the same plan, whoever asks.
 *
 * @param full the plan with every seed that there may be
 */
public record GrowingPlan(Plan full, ExperimentFolder folder) {

  /**
   * The runs that results call for so far: those of the first look, and of later ones the variants
   * whose verdicts were open. Where runs of a look are missing, no further.
   *
   * @throws IOException when a stored result is damaged
   */
  public Plan now() throws IOException {
    Experiment experiment = full.experiment();
    if (experiment.growth().isEmpty()) {
      return full;
    }
    try {
      return now(experiment.growth().get());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Plan now(SeedGrowth growth) throws IOException {
    Map<String, Integer> seeds = new HashMap<>();
    Plan plan = full;
    for (int look : growth.looks()) {
      Set<String> open = seeds.isEmpty() ? ids() : open(plan, growth);
      open.forEach(variant -> seeds.put(variant, look));
      plan = full.limited(seeds);
      if (open.isEmpty()) {
        return plan;
      }
    }
    return plan;
  }

  /** The variants that more seeds are for; none while runs are missing. */
  private Set<String> open(Plan plan, SeedGrowth growth) throws IOException {
    Standing standing = Standing.of(plan, folder);
    return standing.complete() ? new OpenVariants(standing).of(growth) : Set.of();
  }

  private Set<String> ids() {
    return Set.copyOf(full.variants().stream().map(v -> v.variant().id()).toList());
  }

  /** Whether results may call for more runs than one look's. */
  public boolean mayGrow() {
    return full.experiment().growth().map(SeedGrowth::looks).map(List::size).orElse(1) > 1;
  }
}
