package io.github.cnnmaven.core.statistics.factorial;

import java.util.List;

/**
 * What the runs that are there cannot tell.
 *
 * @param term a factor, or an interaction as {@code pooling:dropout}
 * @param estimable how many of its degrees of freedom can be estimated
 * @param degreesOfFreedom that it has
 * @param mixedWith what it cannot be told from (its aliases); {@code seed} for the seeds, {@code
 *     mean} for the overall mean; empty where only some combinations are missing
 */
public record Limit(String term, int estimable, int degreesOfFreedom, List<String> mixedWith) {

  public Limit {
    mixedWith = List.copyOf(mixedWith);
  }
}
