package io.github.cnnmaven.core.problem;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every problem of a reading, in the order of their places and each once. */
public final class Problems {

  private final SortedSet<Problem> found = new TreeSet<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  /** Whether there is nothing but warnings. */
  public boolean isEmpty() {
    return found.stream().noneMatch(Problem::isError);
  }

  /** Adds what another collected. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(found::add);
  }

  /** Errors and warnings. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
