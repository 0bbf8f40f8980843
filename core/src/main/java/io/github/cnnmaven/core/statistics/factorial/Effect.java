package io.github.cnnmaven.core.statistics.factorial;

import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.Interval;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changing levels does, averaged over the levels of all other factors, each combination
 * counting the same. For two factors: by how much the effect of the one is larger at the other's
 * level than at its reference (a difference of differences; twice what textbooks of two-level
 * designs call the interaction effect).
 *
 * @param term a factor, or two as {@code pooling:dropout}
 * @param levels that are changed to, one for each factor of the term
 * @param references that are changed from
 * @param standardError null where there is nothing to estimate it from
 * @param degreesOfFreedom of the standard error
 * @param interval at 95 %, null where there is none
 * @param p two-sided, of no effect, null where there is none
 * @param adjustedP by Holm over all effects of the analysis
 * @param assuming interactions that cannot be told apart and are taken to be zero
 */
public record Effect(
    String term,
    List<String> levels,
    List<String> references,
    double value,
    @Nullable Double standardError,
    int degreesOfFreedom,
    @Nullable Interval interval,
    @Nullable Double p,
    @Nullable Double adjustedP,
    List<String> assuming) {

  public Effect {
    levels = List.copyOf(levels);
    references = List.copyOf(references);
    assuming = List.copyOf(assuming);
  }

  /** With its uncertainty; empty where nothing is known of it. */
  public Optional<Estimate> estimate() {
    return standardError == null
        ? Optional.empty()
        : Optional.of(new Estimate(value, standardError, degreesOfFreedom));
  }

  /** Whether it is of one factor alone. */
  public boolean main() {
    return levels.size() == 1;
  }

  Effect withoutUncertainty() {
    return new Effect(
        term, levels, references, value, null, degreesOfFreedom, null, null, null, assuming);
  }

  Effect adjusted(double holm) {
    return new Effect(
        term,
        levels,
        references,
        value,
        standardError,
        degreesOfFreedom,
        interval,
        p,
        holm,
        assuming);
  }
}
