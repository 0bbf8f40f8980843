package io.github.cnnmaven.core.baseline;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where an experiment stood at some time.
 *
 * @param at when its newest run started, ISO 8601, UTC
 * @param commit what was checked out, null outside git and for a work tree that differed from it
 * @param dataSha256 of the data set's content; other data, other numbers
 * @param best id of the variant chosen on validation, null when there was none
 * @param accuracy mean test accuracy by variant
 */
public record Milestone(
    String at,
    @Nullable String commit,
    String dataSha256,
    @Nullable String best,
    SortedMap<String, Double> accuracy) {

  public Milestone {
    accuracy = Collections.unmodifiableSortedMap(new TreeMap<>(accuracy));
  }

  /** Whether it tells nothing that the other does not. */
  public boolean repeats(Milestone other) {
    return new Milestone(other.at, commit, dataSha256, best, accuracy).equals(other);
  }
}
