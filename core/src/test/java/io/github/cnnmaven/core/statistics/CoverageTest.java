package io.github.cnnmaven.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Known truths, 10,000 experiments each: four standard errors of a share of 0.95 are 0.009. */
class CoverageTest {

  private static final int EXPERIMENTS = 10_000;
  private static final double TRUTH = 0.87;
  private static final double SD = 0.008;

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 12})
  void intervalsCoverTheTruthAtTheirRate(int seeds) {
    assertThat(share(seeds, estimate -> estimate.interval().contains(TRUTH)))
        .isCloseTo(0.95, within(0.009));
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 5, 12})
  void boundsKeepTheirSide(int seeds) {
    assertThat(share(seeds, estimate -> estimate.lowerBound(0.95) <= TRUTH))
        .isCloseTo(0.95, within(0.009));
    assertThat(share(seeds, estimate -> estimate.upperBound(0.95) >= TRUTH))
        .isCloseTo(0.95, within(0.009));
  }

  /** An effect of the size that is said to be detectable is detected as often as is said. */
  @Test
  void detectableEffectsAreDetected() {
    int seeds = 5;
    double effect = Power.USUAL.detectable(SD / Math.sqrt(seeds), seeds - 1);

    assertThat(share(seeds, e -> !e.interval().contains(TRUTH - effect)))
        .isCloseTo(0.8, within(0.016));
  }

  private static double share(int seeds, Predicate<Estimate> test) {
    Random random = new Random(20_260_101);
    return IntStream.range(0, EXPERIMENTS).filter(i -> test.test(draw(random, seeds))).count()
        / (double) EXPERIMENTS;
  }

  private static Estimate draw(Random random, int seeds) {
    return Estimate.ofMean(
            Sample.of(
                random.doubles(seeds).mapToObj(u -> TRUTH + SD * random.nextGaussian()).toList()))
        .orElseThrow();
  }
}
