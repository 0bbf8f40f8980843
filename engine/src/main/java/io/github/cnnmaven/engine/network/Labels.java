package io.github.cnnmaven.engine.network;

import java.util.Arrays;

/**
 * The classes of a batch's images. Where two images were mixed, each has a share.
 *
 * @param own class of each image, counted from 0
 * @param other class of the image that it was mixed with
 * @param share of its own class, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
public record Labels(int[] own, int[] other, float[] share) {

  /** Of images that are not mixed. */
  public static Labels of(int... classes) {
    float[] whole = new float[classes.length];
    Arrays.fill(whole, 1);
    return new Labels(classes, classes, whole);
  }

  /** How many images there are. */
  public int count() {
    return own.length;
  }

  /** Adds each share to its place in rows that are all 0. */
  void writeTo(float[] rows, int units) {
    for (int i = 0; i < own.length; i++) {
      if (units == 1) {
        rows[i] = own[i] * share[i] + other[i] * (1 - share[i]);
      } else {
        rows[i * units + own[i]] += share[i];
        rows[i * units + other[i]] += 1 - share[i];
      }
    }
  }
}
