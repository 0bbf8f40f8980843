package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.engine.augmentation.Augmenter;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.Arrays;

/** What a network is trained on, epoch by epoch: shuffled and, if asked for, changed at random. */
final class TrainingBatches {

  private final Images images;
  private final Augmentation augmentation;
  private final RandomStreams random;
  private final int size;

  TrainingBatches(Images images, Augmentation augmentation, RandomStreams random, int size) {
    this.images = images;
    this.augmentation = augmentation;
    this.random = random;
    this.size = size;
  }

  /** Always the same for the same epoch. */
  Batches of(int epoch) {
    int[] order = new int[images.size()];
    Arrays.setAll(order, i -> i);
    random.of(RandomStreams.SHUFFLE, epoch).shuffle(order);
    return new Batches(images, order, size, source(epoch));
  }

  private Batches.Source source(int epoch) {
    if (augmentation.equals(Augmentation.NONE)) {
      return images::copy;
    }
    Augmenter augmenter = new Augmenter(augmentation, images.shape());
    float[] original = new float[Math.toIntExact(images.shape().size())];
    return (image, target, offset) -> {
      images.copy(image, original, 0);
      augmenter.apply(
          original, random.of(RandomStreams.AUGMENTATION, epoch, image), target, offset);
    };
  }
}
