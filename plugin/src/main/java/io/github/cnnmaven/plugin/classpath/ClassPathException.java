package io.github.cnnmaven.plugin.classpath;

/** The worker's class path cannot be had; the message says what is missing and what to do. */
public final class ClassPathException extends Exception {

  private static final long serialVersionUID = 1L;

  ClassPathException(String message) {
    super(message);
  }

  ClassPathException(String message, Throwable cause) {
    super(message, cause);
  }
}
