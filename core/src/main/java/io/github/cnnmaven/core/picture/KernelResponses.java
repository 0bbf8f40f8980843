package io.github.cnnmaven.core.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What kernels made by hand give on images, padded to the same size: a look at what a convolution
 * does.
 *
 * @param kernels by name, each by row and column
 * @param probes the images
 */
public record KernelResponses(Map<String, List<List<Double>>> kernels, List<Probe> probes)
    implements Drawing {

  static final String KIND = "kernels";

  public KernelResponses {
    probes = List.copyOf(probes);
    kernels = Collections.unmodifiableMap(new LinkedHashMap<>(kernels));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.kernelResponses(this);
  }
}
