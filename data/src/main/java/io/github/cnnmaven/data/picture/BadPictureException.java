package io.github.cnnmaven.data.picture;

/** A file that is no picture, or a damaged one; the message says what was found. */
public final class BadPictureException extends Exception {

  private static final long serialVersionUID = 1L;

  BadPictureException(String message) {
    super(message);
  }

  BadPictureException(String message, Throwable cause) {
    super(message, cause);
  }
}
