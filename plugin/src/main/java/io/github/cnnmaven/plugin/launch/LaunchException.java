package io.github.cnnmaven.plugin.launch;

/** A worker cannot be started with these settings; the message says which and what to do. */
public final class LaunchException extends Exception {

  private static final long serialVersionUID = 1L;

  LaunchException(String message) {
    super(message);
  }

  LaunchException(String message, Throwable cause) {
    super(message, cause);
  }
}
