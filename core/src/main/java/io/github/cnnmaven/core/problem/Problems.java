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

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<Problem> list() {
    return List.copyOf(found);
  }
}
