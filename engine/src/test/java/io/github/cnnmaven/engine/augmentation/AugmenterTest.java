package io.github.cnnmaven.engine.augmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.engine.random.SplitMix64;
import org.junit.jupiter.api.Test;

class AugmenterTest {

  private static final ImageShape SHAPE = new ImageShape(2, 3, 1);
  private static final float[] IMAGE = {
    1, 2, 3,
    4, 5, 6
  };

  @Test
  void nothingSwitchedOnChangesNothing() {
    assertThat(apply(Augmentation.NONE, 1)).containsExactly(IMAGE);
  }

  @Test
  void flipsLeftAndRight() {
    assertThat(draw(new Change(0, 0, true))).containsExactly(3, 2, 1, 6, 5, 4);
  }

  @Test
  void movesWholePixelsAndRepeatsTheNearestEdge() {
    assertThat(draw(new Change(0, 1, false))).containsExactly(1, 1, 2, 4, 4, 5);
    assertThat(draw(new Change(0, -2, false))).containsExactly(3, 3, 3, 6, 6, 6);
    assertThat(draw(new Change(1, 0, false))).containsExactly(1, 2, 3, 1, 2, 3);
  }

  @Test
  void blendsBetweenPixels() {
    assertThat(draw(new Change(0, 0.25, false)))
        .containsExactly(new float[] {1, 1.75f, 2.75f, 4, 4.75f, 5.75f}, within(1e-6f));
    assertThat(draw(new Change(-0.5, 0.5, false)))
        .containsExactly(new float[] {2.5f, 3, 4, 4, 4.5f, 5.5f}, within(1e-6f));
  }

  @Test
  void movesBeforeItFlips() {
    assertThat(draw(new Change(0, 1, true))).containsExactly(2, 1, 1, 5, 4, 4);
  }

  @Test
  void changesEveryChannelAlike() {
    float[] image = {1, 10, 2, 20};
    float[] target = new float[4];

    new Augmenter(Augmentation.NONE, new ImageShape(1, 2, 2))
        .draw(image, new Change(0, 0, true), target, 0);

    assertThat(target).containsExactly(2, 20, 1, 10);
  }

  @Test
  void switchingFlipsOnDoesNotAlterTheShifts() {
    for (int seed = 0; seed < 20; seed++) {
      float[] shifted = apply(new Augmentation(false, 0.3), seed);
      float[] both = apply(new Augmentation(true, 0.3), seed);
      float[] flipped = new float[6];
      new Augmenter(Augmentation.NONE, SHAPE).draw(shifted, new Change(0, 0, true), flipped, 0);

      assertThat(both).isIn(shifted, flipped);
    }
  }

  @Test
  void flipsHalfOfTheImages() {
    int flipped = 0;
    SplitMix64 random = new SplitMix64(2);
    float[] target = new float[6];
    for (int i = 0; i < 10_000; i++) {
      new Augmenter(new Augmentation(true, 0), SHAPE).apply(IMAGE, random, target, 0);
      flipped += target[0] == IMAGE[0] ? 0 : 1;
    }

    assertThat(flipped).isBetween(4_800, 5_200);
  }

  @Test
  void writesNothingBesideTheImage() {
    float[] target = new float[8];

    new Augmenter(Augmentation.NONE, SHAPE).apply(IMAGE, new SplitMix64(1), target, 1);

    assertThat(target).containsExactly(0, 1, 2, 3, 4, 5, 6, 0);
  }

  private static float[] apply(Augmentation augmentation, long seed) {
    float[] target = new float[6];
    new Augmenter(augmentation, SHAPE).apply(IMAGE, new SplitMix64(seed), target, 0);
    return target;
  }

  private static float[] draw(Change change) {
    float[] target = new float[6];
    new Augmenter(Augmentation.NONE, SHAPE).draw(IMAGE, change, target, 0);
    return target;
  }
}
