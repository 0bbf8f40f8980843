package io.github.cnnmaven.core.selection;

import java.util.Objects;

/** A parameter of the command line that fits no experiment; the message says which and why. */
public final class SelectionException extends Exception {

  private static final long serialVersionUID = 1L;

  SelectionException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
