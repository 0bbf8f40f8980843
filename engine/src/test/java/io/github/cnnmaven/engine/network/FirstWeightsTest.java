package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.weight.Constant;
import io.github.cnnmaven.core.network.weight.Initializer;
import io.github.cnnmaven.core.network.weight.RandomNormal;
import io.github.cnnmaven.core.network.weight.RandomUniform;
import io.github.cnnmaven.core.network.weight.TruncatedNormal;
import io.github.cnnmaven.core.network.weight.VarianceScaling;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keras's formulas: fan in 3*3*20 = 180, fan out 3*3*60 = 540. */
class FirstWeightsTest {

  private static final long[] KERNEL = {3, 3, 20, 60};

  static Stream<Arguments> distributions() {
    double cut = 2 / 0.87962566103423978;
    return Stream.of(
        Arguments.of(VarianceScaling.GLOROT_UNIFORM, 0, 1 / 360.0, Math.sqrt(3 / 360.0)),
        Arguments.of(VarianceScaling.GLOROT_NORMAL, 0, 1 / 360.0, cut * Math.sqrt(1 / 360.0)),
        Arguments.of(VarianceScaling.HE_UNIFORM, 0, 2 / 180.0, Math.sqrt(6 / 180.0)),
        Arguments.of(VarianceScaling.HE_NORMAL, 0, 2 / 180.0, cut * Math.sqrt(2 / 180.0)),
        Arguments.of(VarianceScaling.LECUN_UNIFORM, 0, 1 / 180.0, Math.sqrt(3 / 180.0)),
        Arguments.of(VarianceScaling.LECUN_NORMAL, 0, 1 / 180.0, cut * Math.sqrt(1 / 180.0)),
        Arguments.of(new RandomUniform(1, 3), 2, 1 / 3.0, 1),
        Arguments.of(new TruncatedNormal(1, 0.5), 1, 0.25 * 0.7737413, 1));
  }

  @ParameterizedTest
  @MethodSource("distributions")
  void haveKerasMeanVarianceAndLimit(
      Initializer initializer, double mean, double variance, double limit) {
    float[] weights = draw(initializer, KERNEL, 1);

    double furthest = 0;
    for (float weight : weights) {
      furthest = Math.max(furthest, Math.abs(weight - mean));
    }
    assertThat(furthest).isBetween(limit * 0.99, limit * 1.0001);
    assertThat(mean(weights)).isCloseTo(mean, within(limit / 50));
    assertThat(variance(weights)).isCloseTo(variance, within(variance / 30));
  }

  @Test
  void aNormalDistributionIsNotCutOff() {
    float[] weights = draw(new RandomNormal(1, 0.5), KERNEL, 1);

    int beyond = 0;
    for (float weight : weights) {
      beyond += Math.abs(weight - 1) > 1 ? 1 : 0;
    }
    assertThat(mean(weights)).isCloseTo(1, within(0.02));
    assertThat(variance(weights)).isCloseTo(0.25, within(0.01));
    assertThat(beyond / (double) weights.length).isCloseTo(0.0455, within(0.01));
  }

  @Test
  void aDenseLayerHasNoWindow() {
    float[] weights = draw(VarianceScaling.HE_UNIFORM, new long[] {150, 40}, 1);

    assertThat(variance(weights)).isCloseTo(2 / 150.0, within(1e-3));
  }

  @Test
  void aConstantIsTheSameEverywhere() {
    assertThat(draw(new Constant(0.5), new long[] {2, 3}, 1)).hasSize(6).containsOnly(0.5f);
  }

  @Test
  void dependOnTheirStreamOnly() {
    assertThat(draw(VarianceScaling.HE_NORMAL, KERNEL, 1))
        .containsExactly(draw(VarianceScaling.HE_NORMAL, KERNEL, 1))
        .isNotEqualTo(draw(VarianceScaling.HE_NORMAL, KERNEL, 2));
  }

  private static float[] draw(Initializer initializer, long[] shape, long seed) {
    return initializer.accept(new FirstWeights(shape, new SplitMix64(seed)));
  }

  private static double mean(float[] weights) {
    double sum = 0;
    for (float weight : weights) {
      sum += weight;
    }
    return sum / weights.length;
  }

  private static double variance(float[] weights) {
    double mean = mean(weights);
    double sum = 0;
    for (float weight : weights) {
      sum += (weight - mean) * (weight - mean);
    }
    return sum / weights.length;
  }
}
