package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Layer;
import java.util.Optional;

/**
 * A layer as written: it gets its name, and learns the number of classes, from its surroundings.
 */
record LayerDraft(Optional<String> name, Optional<Condition> when, Maker maker) {

  /** Makes the layer. */
  @FunctionalInterface
  interface Maker {
    Layer make(String name, int classes);
  }
}
