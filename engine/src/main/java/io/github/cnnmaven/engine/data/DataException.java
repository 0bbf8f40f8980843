package io.github.cnnmaven.engine.data;

import java.io.IOException;

/** Data that is not what it should be; the message names the file, what was expected and found. */
public final class DataException extends IOException {

  private static final long serialVersionUID = 1L;

  DataException(String message) {
    super(message);
  }

  DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
