package io.github.cnnmaven.engine.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.ColorChanges;
import io.github.cnnmaven.core.augmentation.Erasing;
import io.github.cnnmaven.core.augmentation.Mixing;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.engine.augmentation.AugmentedImages;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefetchTest {

  private static final int COUNT = 103;
  private static final int BATCH = 8;
  private static final Images IMAGES = images();

  private static final Augmentation EVERYTHING =
      new Augmentation(
          new Augmentation(true, 0.3).geometry(),
          new ColorChanges(
              20, new Range(0.8, 1.2), new Range(0.8, 1.2), new Range(0, 1), new Range(0, 0.2)),
          new Erasing(
              new Erasing.Cutout(2, 2, 0),
              new Erasing.RandomErasing(new Range(0, 1), new Range(0.1, 0.3), null)),
          new Mixing(0.5, new Range(0, 1)));

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void givesTheSameBatchesInTheSameOrderWithAnyNumberOfThreads(int threads) {
    List<String> expected = new ArrayList<>();
    batches().in(new float[BATCH * 48]).forEach(batch -> expected.add(text(batch)));
    List<String> found = new ArrayList<>();
    try (Prefetch prefetch = new Prefetch(threads, () -> new float[BATCH * 48])) {
      prefetch.of(batches()).forEach(batch -> found.add(text(batch)));
    }

    assertThat(found).hasSize(13).isEqualTo(expected).doesNotHaveDuplicates();
  }

  @Test
  void aBatchStaysAsItIsUntilTheNextIsAskedFor() throws InterruptedException {
    try (Prefetch prefetch = new Prefetch(2, () -> new float[BATCH * 48])) {
      Iterator<Batch> all = prefetch.of(batches()).iterator();
      all.next();
      Batch second = all.next();
      String before = text(second);

      Thread.sleep(50);

      assertThat(text(second)).isEqualTo(before);
    }
  }

  @Test
  void whatGoesWrongInAThreadGoesWrongInTraining() {
    Batches broken =
        new Batches(
            new int[20],
            BATCH,
            (number, images, pixels) -> {
              throw new IllegalArgumentException("broken " + number);
            });
    try (Prefetch prefetch = new Prefetch(2, () -> new float[BATCH])) {
      Iterator<Batch> all = prefetch.of(broken).iterator();

      assertThatThrownBy(all::next)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("broken 1");
    }
  }

  @Test
  void leavesNoThreadBehindWhenTrainingEndsEarly() throws InterruptedException {
    Prefetch prefetch = new Prefetch(3, () -> new float[BATCH * 48]);
    prefetch.of(batches()).iterator().next();

    prefetch.close();

    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("batches")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  private static String text(Batch batch) {
    float[] pixels = Arrays.copyOf(batch.images(), batch.labels().count() * 48);
    return batch.number()
        + Arrays.toString(pixels)
        + Arrays.toString(batch.labels().own())
        + Arrays.toString(batch.labels().other())
        + Arrays.toString(batch.labels().share());
  }

  private static Batches batches() {
    RandomStreams random = new RandomStreams(1);
    AugmentedImages images = new AugmentedImages(IMAGES, EVERYTHING, random);
    Normalizer normalizer = Normalizer.of(Rescaling.TO_ONE, IMAGES);
    return new TrainingBatches(images, normalizer, random, BATCH).of(3);
  }

  private static Images images() {
    byte[] pixels = new byte[COUNT * 48];
    SplitMix64 random = new SplitMix64(3);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) random.nextInt(256);
    }
    byte[] labels = new byte[COUNT];
    for (int i = 0; i < COUNT; i++) {
      labels[i] = (byte) (i % 10);
    }
    return Images.of(new ImageShape(4, 4, 3), pixels, labels);
  }
}
