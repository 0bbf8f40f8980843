package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.GradCam;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.Maps;
import io.github.cnnmaven.engine.inference.Pass;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Grad-CAM of the class that the network tells: each map of a convolution weighted with the mean
 * gradient of the class's logit, their sum where it is above zero.
 */
record GradCamPicture(GradCam drawing) implements Drawer {

  private static final double PERCENT = 100;
  private static final float VEIL = 0.5f;
  private static final int BRIGHTEST = 255;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    List<InferenceLayer> convolutions = subject.convolutions();
    if (convolutions.isEmpty() && drawing.layer() == null) {
      easel.note("Not drawn: the network has no convolution");
      return;
    }
    List<InferenceLayer> layers =
        subject.layers(
            drawing.layer() == null ? List.of() : List.of(drawing.layer()),
            convolutions.subList(Math.max(0, convolutions.size() - 1), convolutions.size()),
            easel);
    for (InferenceLayer layer : layers) {
      for (ProbeImage probe : ProbeImage.of(drawing.probes(), subject, easel)) {
        draw(layer, probe, subject, easel);
      }
    }
  }

  private void draw(InferenceLayer layer, ProbeImage probe, Subject subject, Easel easel)
      throws IOException {
    Pass pass = subject.show(probe.pixels());
    if (!pass.isImage(layer)) {
      easel.note("Layer " + layer.name() + " gives no image");
      return;
    }
    Subject.Told told = subject.told(pass);
    Raster map = map(pass, layer, told.label());
    float largest = 0;
    for (float value : map.values()) {
      largest = Math.max(largest, value);
    }
    if (largest == 0) {
      easel.note(probe.name() + ": nothing in layer " + layer.name() + " speaks for the answer");
    }
    String caption =
        String.format(
            Locale.ROOT,
            "%s; taken for %s (%.1f %%)",
            probe.title(),
            subject.className(told.label()),
            PERCENT * told.probability());
    easel.put(
        new Easel.Title(
            layer.name(),
            probe.name(),
            caption,
            "Where layer " + layer.name() + " saw what speaks for the answer: " + caption),
        Sheet.row(
            List.of(Tile.image(probe.pixels()), Tile.image(over(probe.pixels(), map, largest)))));
  }

  /** By row and column of the layer, not yet of the image. */
  static Raster map(Pass pass, InferenceLayer layer, int label) {
    Maps maps = pass.maps(layer, 0);
    Maps gradient = pass.gradient(pass.logit(label), layer, 0);
    int places = maps.height() * maps.width();
    double[] weights = new double[maps.channels()];
    for (int i = 0; i < gradient.values().length; i++) {
      weights[i % weights.length] += gradient.values()[i] / places;
    }
    float[] sum = new float[places];
    for (int i = 0; i < maps.values().length; i++) {
      sum[i / weights.length] += (float) (weights[i % weights.length] * maps.values()[i]);
    }
    for (int i = 0; i < places; i++) {
      sum[i] = Math.max(0, sum[i]);
    }
    return new Raster(maps.height(), maps.width(), 1, sum);
  }

  /** The image in grey below, the map's colours above. */
  private Raster over(Raster image, Raster map, float largest) {
    Raster large = map.resized(image.height(), image.width());
    Raster grey = image.channels() == 1 ? image : PictureFile.grey(image);
    float[] pixels = new float[large.values().length * 3];
    for (int i = 0; i < large.values().length; i++) {
      int rgb = drawing.colors().rgb(largest == 0 ? 0 : large.values()[i] / largest);
      for (int c = 0; c < 3; c++) {
        int color = rgb >> Byte.SIZE * (2 - c) & BRIGHTEST;
        pixels[i * 3 + c] = VEIL * grey.values()[i] + (1 - VEIL) * color;
      }
    }
    return new Raster(image.height(), image.width(), 3, pixels);
  }
}
