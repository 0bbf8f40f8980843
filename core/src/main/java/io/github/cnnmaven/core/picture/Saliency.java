package io.github.cnnmaven.core.picture;

import java.util.List;

/**
 * Which pixels an answer hangs on.
 *
 * @param methods which maps
 * @param samples how many noisy copies SmoothGrad averages
 * @param noise their standard deviation, as a share of the image's range
 * @param steps of the integral from black to the image
 * @param window side of the square that occlusion hides, in pixels
 * @param probes the images
 */
public record Saliency(
    List<SaliencyMethod> methods,
    int samples,
    double noise,
    int steps,
    int window,
    List<Probe> probes)
    implements Drawing {

  static final String KIND = "saliency";

  public Saliency {
    methods = List.copyOf(methods);
    probes = List.copyOf(probes);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.saliency(this);
  }
}
