package io.github.cnnmaven.core.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What layers make of probe images, a tile for each map.
 *
 * @param layers names of layers that give images; none for the first and the last convolution
 * @param first how many maps, null for all
 * @param probes the images
 */
public record FeatureMaps(
    List<String> layers, @Nullable Integer first, List<Probe> probes, ColorMap colors)
    implements Drawing {

  static final String KIND = "featureMaps";

  public FeatureMaps {
    layers = List.copyOf(layers);
    probes = List.copyOf(probes);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.featureMaps(this);
  }
}
