package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.network.Labels;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.Arrays;

/**
 * What a network is trained on, epoch by epoch: shuffled, changed at random if asked for, and
 * normalized.
 *
 * @param size of a batch
 */
record TrainingBatches(
    AugmentedImages images, Normalizer normalizer, RandomStreams random, int size) {

  /** Always the same for the same epoch. */
  Batches of(int epoch) {
    int[] order = new int[images.size()];
    Arrays.setAll(order, i -> i);
    random.of(RandomStreams.SHUFFLE, epoch).shuffle(order);
    return new Batches(order, size, (number, which, pixels) -> fill(epoch, number, which, pixels));
  }

  private Batch fill(int epoch, int number, int[] which, float[] pixels) {
    int[] own = new int[which.length];
    int[] other = new int[which.length];
    float[] share = new float[which.length];
    AugmentedImages.Draft draft = images.draft(epoch);
    for (int i = 0; i < which.length; i++) {
      AugmentedImages.Mixture mixture = draft.write(which[i], pixels, i);
      own[i] = images.label(which[i]);
      other[i] = images.label(mixture.partner());
      share[i] = (float) mixture.share();
    }
    normalizer.apply(pixels, which.length);
    return new Batch(number, pixels, new Labels(own, other, share));
  }
}
