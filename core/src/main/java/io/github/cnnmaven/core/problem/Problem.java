package io.github.cnnmaven.core.problem;

import java.util.Comparator;

/**
 * A fault in a descriptor.
 *
 * @param path to the value in the document: {@code network[2].conv2d.filters}; empty for the whole
 * @param message what was found and what was expected
 * @param hint what to do about it; empty when the message says it all
 */
public record Problem(Place place, String path, String message, String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place).thenComparing(Problem::message);

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? "" : path + ": ";
    String what = hint.isEmpty() ? message : message + ". " + hint;
    return place + ": " + where + what;
  }
}
