package io.github.cnnmaven.core.problem;

import java.util.Comparator;

/**
 * A fault in a descriptor, or what looks like one.
 *
 * @param path to the value in the document: {@code network[2].conv2d.filters}; empty for the whole
 * @param message what was found and what was expected
 * @param hint what to do about it; empty when the message says it all
 */
public record Problem(Severity severity, Place place, String path, String message, String hint)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place).thenComparing(Problem::message);

  private static final String DOCS = "descriptor.html";

  /** A fault. */
  public Problem(Place place, String path, String message, String hint) {
    this(Severity.ERROR, place, path, message, hint);
  }

  /** The same, as something to look at only. */
  public Problem asWarning() {
    return new Problem(Severity.WARNING, place, path, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The page of the documentation that explains the part of the descriptor it is in. */
  public String docs() {
    String key = path.replaceFirst("[^A-Za-z].*", "");
    return key.isEmpty() ? DOCS : DOCS + "#" + key;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String where = path.isEmpty() ? "" : path + ": ";
    String what = hint.isEmpty() ? message : message + ". " + hint;
    return place + ": " + (isError() ? "" : "warning: ") + where + what;
  }
}
