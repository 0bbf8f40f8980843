package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.training.Training;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One combination of levels, and what it makes of the network and its training.
 *
 * @param id its levels in factor order joined by {@code -}; {@code baseline} where nothing varies
 * @param levels by factor, in the descriptor's order
 * @param baseline whether it is the one that the others are compared with
 * @param limit how many images it uses
 * @param normalization what is done to their pixels
 */
public record Variant(
    String id,
    Map<String, String> levels,
    boolean baseline,
    Network network,
    Augmentation augmentation,
    Training training,
    Limit limit,
    Normalization normalization) {

  public Variant {
    levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
  }

  /** The same, fitted in another way. */
  public Variant withTraining(Training other) {
    return new Variant(id, levels, baseline, network, augmentation, other, limit, normalization);
  }

  /** The same with at most so many images. */
  public Variant withLimit(Limit most) {
    Limit both = limit.and(most);
    return new Variant(id, levels, baseline, network, augmentation, training, both, normalization);
  }
}
