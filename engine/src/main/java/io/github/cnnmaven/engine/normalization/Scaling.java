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
    for (int image = 0; image < images; image++) {
      apply(pixels, image * subtract.length, subtract, divide);
    }
  }

  private static void apply(float[] pixels, int from, float[] subtract, float[] divide) {
    for (int i = 0; i < subtract.length; i++) {
      pixels[from + i] = (pixels[from + i] - subtract[i]) / divide[i];
    }
  }
}
