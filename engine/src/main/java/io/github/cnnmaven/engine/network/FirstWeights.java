package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.weight.Constant;
import io.github.cnnmaven.core.network.weight.InitializerVisitor;
import io.github.cnnmaven.core.network.weight.RandomNormal;
import io.github.cnnmaven.core.network.weight.RandomUniform;
import io.github.cnnmaven.core.network.weight.TruncatedNormal;
import io.github.cnnmaven.core.network.weight.VarianceScaling;
import io.github.cnnmaven.core.network.weight.Whitening;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.function.DoubleSupplier;

/**
 * The first weights of a kernel, in c order of Keras's shape.
 *
 * @param shape ends with inputs and outputs, as Keras counts them for its fans
 */
record FirstWeights(long[] shape, SplitMix64 random) implements InitializerVisitor<float[]> {

  /** Standard deviation of a standard normal distribution cut off at two. */
  private static final double TRUNCATED_STDDEV = 0.87962566103423978;

  private static final double CUT = 2;

  @Override
  public float[] varianceScaling(VarianceScaling scaling) {
    double variance = scaling.scale() / Math.max(1, fan(scaling.fan()));
    return switch (scaling.distribution()) {
      case UNIFORM -> {
        double limit = Math.sqrt(3 * variance);
        yield fill(() -> random.nextDouble(-limit, limit));
      }
      case TRUNCATED_NORMAL -> {
        double stddev = Math.sqrt(variance) / TRUNCATED_STDDEV;
        yield fill(() -> stddev * truncated());
      }
    };
  }

  @Override
  public float[] constant(Constant constant) {
    return fill(constant::value);
  }

  @Override
  public float[] randomNormal(RandomNormal normal) {
    return fill(() -> normal.mean() + normal.stddev() * random.nextGaussian());
  }

  @Override
  public float[] truncatedNormal(TruncatedNormal normal) {
    return fill(() -> normal.mean() + normal.stddev() * truncated());
  }

  @Override
  public float[] randomUniform(RandomUniform uniform) {
    return fill(() -> random.nextDouble(uniform.minval(), uniform.maxval()));
  }

  /** Until the training images are known. */
  @Override
  public float[] whitening(Whitening whitening) {
    return varianceScaling(VarianceScaling.GLOROT_UNIFORM);
  }

  private double fan(VarianceScaling.Fan fan) {
    long pixels = 1;
    for (int i = 0; i < shape.length - 2; i++) {
      pixels *= shape[i];
    }
    long in = pixels * shape[shape.length - 2];
    long out = pixels * shape[shape.length - 1];
    return switch (fan) {
      case IN -> in;
      case AVERAGE -> (in + out) / 2.0;
    };
  }

  private double truncated() {
    double number = random.nextGaussian();
    while (Math.abs(number) > CUT) {
      number = random.nextGaussian();
    }
    return number;
  }

  private float[] fill(DoubleSupplier numbers) {
    long count = 1;
    for (long side : shape) {
      count *= side;
    }
    float[] values = new float[Math.toIntExact(count)];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) numbers.getAsDouble();
    }
    return values;
  }
}
