package io.github.cnnmaven.engine.inference;

import java.io.IOException;

/** A layer that this package cannot compute; the message names it and its kind. */
public final class UnsupportedLayerException extends IOException {

  private static final long serialVersionUID = 1L;

  UnsupportedLayerException(String layer, String what) {
    super("layer '" + layer + "' is " + what + ", which cannot be computed here");
  }
}
