package io.github.cnnmaven.core.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kernels of convolutions as small pictures of sharp pixels.
 *
 * @param layers names of convolutions; none for the network's first
 * @param first how many filters, null for all
 * @param channel the input channel that is shown, null for colours where there are three, else a
 *     picture for each channel up to eight
 * @param perFilter whether each filter has a scale of its own, else all of a layer share one
 * @param initial whether the filters before training stand beside them
 * @param sorted whether the filter with the longest kernel comes first, else the network's order
 * @param colors of single channels
 */
public record FilterSheets(
    List<String> layers,
    @Nullable Integer first,
    @Nullable Integer channel,
    boolean perFilter,
    boolean initial,
    boolean sorted,
    ColorMap colors)
    implements Drawing {

  static final String KIND = "filters";

  public FilterSheets {
    layers = List.copyOf(layers);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.filterSheets(this);
  }
}
