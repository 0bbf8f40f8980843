package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.BatchNormalization;

/** As {@link KerasBackward}, of a batch normalization: channel by channel. */
record KerasNormalizationBackward(KerasLayer layer, Tensor gradient, KerasGradient result) {

  Tensor of(BatchNormalization normalization) {
    Tensor in = layer.in();
    Tensor ofInput = Tensor.zeros(in.images(), in.shape());
    double[] factor = layer.parameter(normalization.name() + "/gamma");
    Sums ofFactor = result.of(normalization.name() + "/gamma");
    Sums ofOffset = result.of(normalization.name() + "/beta");
    int channels = in.channels();
    double count = (double) in.values().length / channels;
    for (int c = 0; c < channels; c++) {
      KerasLayer.Moments moments = layer.moments(normalization, c);
      double deviation = Math.sqrt(moments.variance() + normalization.epsilon());
      for (int i = c; i < in.values().length; i += channels) {
        ofOffset.add(c, gradient.values()[i]);
        ofFactor.add(c, gradient.values()[i] * (in.values()[i] - moments.mean()) / deviation);
      }
      double sum = ofOffset.values()[c];
      double product = ofFactor.values()[c];
      for (int i = c; i < in.values().length; i += channels) {
        double normal = (in.values()[i] - moments.mean()) / deviation;
        double ofMoments = normalization.trainable() ? (sum + normal * product) / count : 0;
        ofInput.values()[i] = factor[c] / deviation * (gradient.values()[i] - ofMoments);
      }
    }
    return ofInput;
  }
}
