package io.github.cnnmaven.core.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a convolution saw what speaks for the class that the network tells: Selvaraju et al. 2017,
 * <a href="https://arxiv.org/abs/1610.02391">Grad-CAM</a>.
 *
 * @param layer name of a layer that gives images, null for the last convolution
 * @param probes the images
 */
public record GradCam(@Nullable String layer, List<Probe> probes, ColorMap colors)
    implements Drawing {

  static final String KIND = "gradCam";

  public GradCam {
    probes = List.copyOf(probes);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public <R> R accept(DrawingVisitor<R> visitor) {
    return visitor.gradCam(this);
  }
}
