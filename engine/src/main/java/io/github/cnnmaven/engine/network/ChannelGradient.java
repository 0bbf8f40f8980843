package io.github.cnnmaven.engine.network;

/** The gradient of a normalization of channels. */
final class ChannelGradient {

  private final ChannelMoments moments;
  private final double[] inverse;
  private final float[] factor;
  private final float[] input;
  private final double[] ofFactor;
  private final double[] ofOffset;

  /**
   * Of a forward pass.
   *
   * @param factor of each channel
   * @param input before the normalization
   */
  ChannelGradient(ChannelMoments moments, double epsilon, float[] factor, float[] input) {
    this.moments = moments;
    this.inverse = moments.inverseDeviation(epsilon);
    this.factor = factor;
    this.input = input;
    this.ofFactor = new double[factor.length];
    this.ofOffset = new double[factor.length];
  }

  /**
   * From the gradient of the output to that of the input, in place.
   *
   * @param throughMoments whether the input also acted through its own mean and variance
   */
  void backward(float[] gradient, boolean throughMoments) {
    int channels = factor.length;
    float[] mean = new float[channels];
    float[] deviation = new float[channels];
    for (int c = 0; c < channels; c++) {
      mean[c] = (float) moments.mean()[c];
      deviation[c] = (float) inverse[c];
    }
    for (int from = 0; from < gradient.length; from += channels) {
      for (int c = 0; c < channels; c++) {
        ofOffset[c] += gradient[from + c];
        ofFactor[c] += gradient[from + c] * ((input[from + c] - mean[c]) * deviation[c]);
      }
    }
    double count = throughMoments ? (double) gradient.length / channels : Double.POSITIVE_INFINITY;
    float[] scale = new float[channels];
    float[] shift = new float[channels];
    float[] slope = new float[channels];
    for (int c = 0; c < channels; c++) {
      scale[c] = factor[c] * deviation[c];
      shift[c] = (float) (ofOffset[c] / count);
      slope[c] = (float) (ofFactor[c] / count * inverse[c]);
    }
    for (int from = 0; from < gradient.length; from += channels) {
      for (int c = 0; c < channels; c++) {
        float ofMoments = shift[c] + (input[from + c] - mean[c]) * slope[c];
        gradient[from + c] = (gradient[from + c] - ofMoments) * scale[c];
      }
    }
  }

  double[] ofFactor() {
    return ofFactor;
  }

  double[] ofOffset() {
    return ofOffset;
  }
}
