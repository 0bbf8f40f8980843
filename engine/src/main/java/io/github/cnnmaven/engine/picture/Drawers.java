package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.AugmentationSheet;
import io.github.cnnmaven.core.picture.ClassImages;
import io.github.cnnmaven.core.picture.DrawingVisitor;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FeaturePlane;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.core.picture.Health;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SampleRows;

/** Who draws each kind of picture. */
final class Drawers implements DrawingVisitor<Drawer> {

  @Override
  public Drawer filterSheets(FilterSheets drawing) {
    return new FilterPicture(drawing);
  }

  @Override
  public Drawer featureMaps(FeatureMaps drawing) {
    return new FeatureMapPicture(drawing);
  }

  @Override
  public Drawer mistakes(Mistakes drawing) {
    return new MistakePicture(drawing);
  }

  @Override
  public Drawer gradCam(GradCam drawing) {
    return new GradCamPicture(drawing);
  }

  @Override
  public Drawer augmentationSheet(AugmentationSheet drawing) {
    return new ContactSheet();
  }

  @Override
  public Drawer sampleRows(SampleRows drawing) {
    return new SamplePicture(drawing);
  }

  @Override
  public Drawer kernelResponses(KernelResponses drawing) {
    return new KernelPicture(drawing);
  }

  @Override
  public Drawer saliency(Saliency drawing) {
    return new SaliencyPicture(drawing);
  }

  @Override
  public Drawer filterPatterns(FilterPatterns drawing) {
    return new PatternPicture(drawing);
  }

  @Override
  public Drawer classImages(ClassImages drawing) {
    return new ClassPicture(drawing);
  }

  @Override
  public Drawer health(Health drawing) {
    return new HealthPicture(drawing);
  }

  @Override
  public Drawer featurePlane(FeaturePlane drawing) {
    return new PlanePicture(drawing);
  }
}
