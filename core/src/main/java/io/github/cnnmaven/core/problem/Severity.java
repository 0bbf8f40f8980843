package io.github.cnnmaven.core.problem;

/** How much a problem matters. */
public enum Severity {
  /** The descriptor cannot be used. */
  ERROR,
  /** It can, though few would mean it so. */
  WARNING
}
