package io.github.cnnmaven.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BatchesTest {

  private static final int COUNT = 23;
  private static final Augmentation CHANGES = new Augmentation(true, 0.4);
  private static final Images IMAGES = images();
  private static final Normalizer AS_THEY_ARE = Normalizer.of(Rescaling.NONE, IMAGES);

  @Test
  void theLastBatchHoldsTheRest() {
    List<Integer> sizes = new ArrayList<>();
    for (Batch batch : new EvaluationBatches(IMAGES, AS_THEY_ARE, 10).all()) {
      sizes.add(batch.labels().count());
    }

    assertThat(sizes).containsExactly(10, 10, 3);
    assertThat(training(Augmentation.NONE, 10).of(1).count()).isEqualTo(3);
    assertThat(training(Augmentation.NONE, 100).of(1).count()).isEqualTo(1);
  }

  @Test
  void everyEpochHasEveryImageInAnOrderOfItsOwn() {
    List<Integer> first = labels(Augmentation.NONE, 1, 4);
    List<Integer> second = labels(Augmentation.NONE, 2, 4);

    assertThat(first).doesNotHaveDuplicates().hasSize(COUNT);
    assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
  }

  @Test
  void theOrderDependsNeitherOnTheBatchSizeNorOnAugmentation() {
    List<Integer> order = labels(Augmentation.NONE, 1, 4);

    assertThat(labels(Augmentation.NONE, 1, 7)).isEqualTo(order);
    assertThat(labels(CHANGES, 1, 4)).isEqualTo(order);
  }

  @Test
  void anImageIsChangedTheSameWayWhateverTheBatchSize() {
    assertThat(images(CHANGES, 1, 5)).isEqualTo(images(CHANGES, 1, 8));
    assertThat(images(CHANGES, 1, 5)).isNotEqualTo(images(CHANGES, 2, 5));
  }

  private static List<Integer> labels(Augmentation augmentation, int epoch, int size) {
    List<Integer> labels = new ArrayList<>();
    for (Batch batch : training(augmentation, size).of(epoch).in(new float[12 * size])) {
      Arrays.stream(batch.labels().own()).forEach(labels::add);
    }
    return labels;
  }

  private static Map<Integer, String> images(Augmentation augmentation, int epoch, int size) {
    Map<Integer, String> images = new HashMap<>();
    for (Batch batch : training(augmentation, size).of(epoch).in(new float[12 * size])) {
      for (int i = 0; i < batch.labels().count(); i++) {
        float[] pixels = Arrays.copyOfRange(batch.images(), i * 12, i * 12 + 12);
        images.put(batch.labels().own()[i], Arrays.toString(pixels));
      }
    }
    return images;
  }

  private static TrainingBatches training(Augmentation augmentation, int size) {
    RandomStreams random = new RandomStreams(1);
    return new TrainingBatches(
        new AugmentedImages(IMAGES, augmentation, random), AS_THEY_ARE, random, size);
  }

  /** Image i has label i and pixels from i on. */
  private static Images images() {
    byte[] pixels = new byte[COUNT * 12];
    byte[] labels = new byte[COUNT];
    for (int i = 0; i < COUNT; i++) {
      labels[i] = (byte) i;
      for (int p = 0; p < 12; p++) {
        pixels[i * 12 + p] = (byte) (i + 9 * p);
      }
    }
    return Images.of(new ImageShape(3, 4, 1), pixels, labels);
  }
}
