package io.github.cnnmaven.engine.normalization;

/**
 * {@code (x - subtract) / divide} with a number of each kind for each of an image's, one loop over
 * neighbours that compilers turn into vector instructions.
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Scaling(float[] subtract, float[] divide) {

  /** The same numbers over and over, until an image of so many has one each. */
  static Scaling repeated(int size, double[] subtract, double[] divide) {
    float[] less = new float[size];
    float[] by = new float[size];
    for (int i = 0; i < size; i++) {
      less[i] = (float) subtract[i % subtract.length];
      by[i] = (float) divide[i % divide.length];
    }
    return new Scaling(less, by);
  }

  void apply(float[] pixels, int images) {
    // JDK 17 does not vectorise a loop over arrays in which each begins at another index.
    float[] image = new float[subtract.length];
    for (int from = 0; from < images * image.length; from += image.length) {
      System.arraycopy(pixels, from, image, 0, image.length);
      apply(image, subtract, divide);
      System.arraycopy(image, 0, pixels, from, image.length);
    }
  }

  private static void apply(float[] image, float[] subtract, float[] divide) {
    for (int i = 0; i < image.length; i++) {
      image[i] = (image[i] - subtract[i]) / divide[i];
    }
  }
}
