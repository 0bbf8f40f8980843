package io.github.cnnmaven.engine.network;

/** Mean and variance of each channel; the variance is over all numbers, as in Keras. */
record ChannelMoments(double[] mean, double[] variance) {

  /** Of numbers whose channels follow each other. */
  static ChannelMoments of(float[] values, int channels) {
    double[] mean = new double[channels];
    for (int from = 0; from < values.length; from += channels) {
      for (int c = 0; c < channels; c++) {
        mean[c] += values[from + c];
      }
    }
    double count = (double) values.length / channels;
    for (int c = 0; c < channels; c++) {
      mean[c] /= count;
    }
    double[] variance = new double[channels];
    for (int from = 0; from < values.length; from += channels) {
      for (int c = 0; c < channels; c++) {
        double difference = values[from + c] - mean[c];
        variance[c] += difference * difference;
      }
    }
    for (int c = 0; c < channels; c++) {
      variance[c] /= count;
    }
    return new ChannelMoments(mean, variance);
  }

  /** What to multiply a difference to the mean by. */
  double[] inverseDeviation(double epsilon) {
    double[] inverse = new double[variance.length];
    for (int c = 0; c < inverse.length; c++) {
      inverse[c] = 1 / Math.sqrt(variance[c] + epsilon);
    }
    return inverse;
  }

  /** In place: to mean 0 and variance 1, then to a factor and an offset for each channel. */
  void normalise(float[] values, double epsilon, float[] factor, float[] offset) {
    int channels = mean.length;
    double[] inverse = inverseDeviation(epsilon);
    float[] centre = new float[channels];
    float[] scale = new float[channels];
    for (int c = 0; c < channels; c++) {
      centre[c] = (float) mean[c];
      scale[c] = (float) (inverse[c] * factor[c]);
    }
    for (int from = 0; from < values.length; from += channels) {
      for (int c = 0; c < channels; c++) {
        values[from + c] = (values[from + c] - centre[c]) * scale[c] + offset[c];
      }
    }
  }
}
