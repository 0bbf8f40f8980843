package io.github.cnnmaven.engine.inference;

import java.io.IOException;

/** A model's file that cannot be used; the message names it, and says why. */
public final class ModelException extends IOException {

  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
