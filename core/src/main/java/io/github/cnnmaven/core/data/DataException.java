package io.github.cnnmaven.core.data;

import java.util.Objects;

/** A data set that cannot be used; the message names the file, what was found and expected. */
public final class DataException extends Exception {

  private static final long serialVersionUID = 1L;

  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
