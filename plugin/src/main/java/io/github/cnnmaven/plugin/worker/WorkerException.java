package io.github.cnnmaven.plugin.worker;

/** Runs are left over because no worker could train them; the message says why. */
public final class WorkerException extends Exception {

  private static final long serialVersionUID = 1L;

  WorkerException(String message) {
    super(message);
  }

  WorkerException(String message, Throwable cause) {
    super(message, cause);
  }
}
