package io.github.cnnmaven.core.picture;

/** One method per kind of picture, so that the compiler finds what a new kind is missing. */
public interface DrawingVisitor<R> {
  R filterSheets(FilterSheets drawing);

  R featureMaps(FeatureMaps drawing);

  R mistakes(Mistakes drawing);

  R gradCam(GradCam drawing);

  R augmentationSheet(AugmentationSheet drawing);

  R sampleRows(SampleRows drawing);

  R kernelResponses(KernelResponses drawing);

  R saliency(Saliency drawing);

  R filterPatterns(FilterPatterns drawing);

  R classImages(ClassImages drawing);

  R health(Health drawing);

  R featurePlane(FeaturePlane drawing);
}
