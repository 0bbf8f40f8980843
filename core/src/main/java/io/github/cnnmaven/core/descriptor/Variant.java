package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.core.training.Training;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One combination of levels, and what it makes of the network and its training.
 *
 * @param id its levels in factor order joined by {@code -}; {@code baseline} where nothing varies
 * @param levels by factor, in the descriptor's order
 * @param baseline whether every factor has its first level
 */
public record Variant(
    String id,
    Map<String, String> levels,
    boolean baseline,
    Network network,
    Augmentation augmentation,
    Training training) {

  public Variant {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }
}
