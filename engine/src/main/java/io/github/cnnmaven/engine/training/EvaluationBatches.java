package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.network.Labels;
import io.github.cnnmaven.engine.normalization.Normalizer;
import java.util.Arrays;

/** What a network is measured on: all images as they are, in their own order, normalized. */
record EvaluationBatches(Images images, Normalizer normalizer, int size) {

  Iterable<Batch> all() {
    int[] order = new int[images.size()];
    Arrays.setAll(order, i -> i);
    Batches batches = new Batches(order, size, this::fill);
    return batches.in(new float[batches.largest() * pixelsPerImage()]);
  }

  private Batch fill(int number, int[] which, float[] pixels) {
    int[] labels = new int[which.length];
    for (int i = 0; i < which.length; i++) {
      images.copy(which[i], pixels, i * pixelsPerImage());
      labels[i] = images.label(which[i]);
    }
    normalizer.apply(pixels, which.length);
    return new Batch(number, pixels, Labels.of(labels));
  }

  private int pixelsPerImage() {
    return Math.toIntExact(images.shape().size());
  }
}
