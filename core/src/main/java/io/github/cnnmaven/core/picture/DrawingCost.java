package io.github.cnnmaven.core.picture;

import io.github.cnnmaven.core.network.ImageShape;

/**
 * How often a kind of picture shows an image to the network, reckoned as training does: once
 * forward and back is one, forward alone a third. To be held against the images of an epoch.
 *
 * @param input height, width and channels of the network's images
 * @param classes how many there are
 */
public record DrawingCost(ImageShape input, int classes) implements DrawingVisitor<Double> {

  private static final double FORWARD = 1 / 3.0;

  /** Of the training images, which filter patterns are held against. */
  private static final int REAL_IMAGES = 256;

  private static final int USUAL_CLASSES = 10;

  @Override
  public Double filterSheets(FilterSheets drawing) {
    return 0.0;
  }

  @Override
  public Double featureMaps(FeatureMaps drawing) {
    return FORWARD * drawing.probes().size();
  }

  @Override
  public Double mistakes(Mistakes drawing) {
    return 0.0;
  }

  @Override
  public Double gradCam(GradCam drawing) {
    return (double) drawing.probes().size();
  }

  @Override
  public Double augmentationSheet(AugmentationSheet drawing) {
    return 0.0;
  }

  @Override
  public Double sampleRows(SampleRows drawing) {
    return 0.0;
  }

  @Override
  public Double kernelResponses(KernelResponses drawing) {
    return 0.0;
  }

  @Override
  public Double saliency(Saliency drawing) {
    double passes = drawing.methods().stream().mapToDouble(method -> of(method, drawing)).sum();
    return (FORWARD + passes) * drawing.probes().size();
  }

  @Override
  public Double filterPatterns(FilterPatterns drawing) {
    int layers = Math.max(1, drawing.layers().size());
    Ascent ascent = drawing.ascent();
    double shown = (double) drawing.first() * ascent.steps() * ascent.scales();
    return layers * (shown + FORWARD * REAL_IMAGES);
  }

  @Override
  public Double classImages(ClassImages drawing) {
    int named = drawing.classes().size();
    int drawn = named == 0 ? Math.min(USUAL_CLASSES, classes) : named;
    return (double) drawn * drawing.starts() * drawing.ascent().steps();
  }

  @Override
  public Double health(Health drawing) {
    return FORWARD * drawing.images();
  }

  @Override
  public Double featurePlane(FeaturePlane drawing) {
    return FORWARD * drawing.images();
  }

  private double of(SaliencyMethod method, Saliency drawing) {
    return switch (method) {
      case GRADIENT -> 1;
      case SMOOTH_GRAD -> drawing.samples();
      case INTEGRATED_GRADIENTS -> drawing.steps();
      case OCCLUSION -> FORWARD * places(drawing.window());
    };
  }

  /** Squares that overlap by half. */
  private double places(int window) {
    double stride = Math.max(1, window / 2);
    return Math.ceil(input.height() / stride) * Math.ceil(input.width() / stride);
  }
}
