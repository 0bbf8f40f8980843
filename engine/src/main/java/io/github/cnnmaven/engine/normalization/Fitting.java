package io.github.cnnmaven.engine.normalization;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.normalization.Caffe;
import io.github.cnnmaven.core.normalization.Measured;
import io.github.cnnmaven.core.normalization.NormalizationVisitor;
import io.github.cnnmaven.core.normalization.PerImage;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.normalization.Standardization;
import io.github.cnnmaven.core.normalization.Zca;
import io.github.cnnmaven.engine.data.Images;
import java.util.Arrays;
import java.util.List;

/** Finds the numbers of a normalization. */
record Fitting(Images training) implements NormalizationVisitor<Normalizer> {

  private static final double BRIGHTEST = 255;

  /** ImageNet's means of blue, green and red. */
  private static final double[] CAFFE = {103.939, 116.779, 123.68};

  @Override
  public Normalizer rescaling(Rescaling way) {
    if (way.equals(Rescaling.TO_ONE)) {
      return ChannelNormalizer.uniform(size(), channels(), 0, BRIGHTEST);
    }
    return ChannelNormalizer.uniform(
        size(), channels(), -way.offset() / way.scale(), 1 / way.scale());
  }

  @Override
  public Normalizer standardization(Standardization way) {
    return new ChannelNormalizer(size(), pixels(way.mean()), pixels(way.std()), false);
  }

  @Override
  public Normalizer caffe(Caffe way) {
    double[] ones = new double[CAFFE.length];
    Arrays.fill(ones, 1);
    return new ChannelNormalizer(size(), CAFFE.clone(), ones, true);
  }

  @Override
  public Normalizer measured(Measured way) {
    Moments moments = Moments.of(training, way.per() == Measured.Per.CHANNEL ? channels() : size());
    double[] divide = new double[moments.count()];
    Arrays.setAll(divide, i -> way.divided() ? Math.max(1, moments.deviation(i)) : BRIGHTEST);
    double[] subtract = new double[moments.count()];
    Arrays.setAll(subtract, moments::mean);
    return way.per() == Measured.Per.CHANNEL
        ? new ChannelNormalizer(size(), subtract, divide, false)
        : new PixelNormalizer(shape(), Scaling.repeated(size(), subtract, divide));
  }

  @Override
  public Normalizer perImage(PerImage way) {
    return new ImageNormalizer(size());
  }

  @Override
  public Normalizer zca(Zca way) {
    Moments moments = Moments.of(training, size());
    double[] mean = new double[size()];
    Arrays.setAll(mean, i -> moments.mean(i) / BRIGHTEST);
    double[][] covariance = new Covariance(mean).of(training);
    return new ZcaNormalizer(floats(mean), new InverseRoot(way.epsilon()).of(covariance));
  }

  /** From numbers of pixels from 0 to 1. */
  private double[] pixels(List<Double> given) {
    double[] values = new double[channels()];
    Arrays.setAll(values, i -> BRIGHTEST * given.get(given.size() == 1 ? 0 : i));
    return values;
  }

  private ImageShape shape() {
    return training.shape();
  }

  private int channels() {
    return shape().channels();
  }

  private int size() {
    return Math.toIntExact(shape().size());
  }

  private static float[] floats(double... values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
