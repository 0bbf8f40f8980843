package io.github.cnnmaven.data.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

/**
 * Why nothing came; the JDK wraps what happened into what it did about it, and seldom says it in a
 * sentence.
 */
record Trouble(IOException failure) {

  /** For the end of a sentence, without a full stop. */
  String words(URI address, Duration patience) {
    String said = String.valueOf(failure.getMessage());
    if (said.startsWith(Transfer.STALLED)) {
      return said;
    }
    if (failure instanceof HttpTimeoutException) {
      return "no answer came within " + patience.toMillis() / 1000.0 + " seconds";
    }
    Throwable root = root();
    if (root instanceof UnresolvedAddressException) {
      return "no address is known for " + address.getHost() + ", so there may be no network";
    }
    if (failure instanceof ConnectException) {
      return "no connection could be made to " + address.getAuthority();
    }
    if (root instanceof EOFException) {
      return "it broke off again and again; what came is kept for the next build";
    }
    String message = root.getMessage();
    return message == null ? root.getClass().getSimpleName() : message;
  }

  private Throwable root() {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}
