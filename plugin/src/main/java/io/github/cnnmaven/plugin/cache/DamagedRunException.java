package io.github.cnnmaven.plugin.cache;

/** A cached run is not what was stored; the message says what is wrong with it. */
final class DamagedRunException extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedRunException(String message) {
    super(message);
  }
}
