package io.github.cnnmaven.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Against numbers computed by hand from <a
 * href="https://keras.io/api/optimizers/learning_rate_schedules/">Keras's formulas</a>.
 */
class LearningRateTest {

  private static final Timeline TEN_EPOCHS = new Timeline(100, 1000);

  @Test
  void constant() {
    check(new ConstantRate(0.1), 0, 0.1, 999, 0.1);
  }

  @Test
  void stepsFallAtTheEndOfEachSpan() {
    StepRate rate = new StepRate(0.4, 0.5, epochs(2));

    check(rate, 0, 0.4, 199, 0.4, 200, 0.2, 399, 0.2, 400, 0.1);
  }

  @Test
  void exponential() {
    ExponentialRate rate = new ExponentialRate(0.4, 0.25, epochs(2));

    check(rate, 0, 0.4, 100, 0.2, 200, 0.1, 400, 0.025);
  }

  @Test
  void cosineFallsToAlphaAndStaysThere() {
    CosineRate rate = new CosineRate(0.1, 0.2, new Span(400, Span.Unit.STEPS));

    check(rate, 0, 0.1, 100, 0.0882842712, 200, 0.06, 400, 0.02, 999, 0.02);
  }

  @Test
  void cosineTakesTheWholeTrainingUnlessToldOtherwise() {
    CosineRate rate = new CosineRate(0.1, 0, Span.WHOLE);

    check(rate, 500, 0.05, 1000, 0);
  }

  @Test
  void warmUpRisesToWhereTheNextBegins() {
    WarmUpRate rate = new WarmUpRate(0, epochs(2), new CosineRate(0.1, 0, Span.WHOLE));

    check(rate, 0, 0, 100, 0.05, 199, 0.0995, 200, 0.1, 600, 0.05, 1000, 0);
  }

  @Test
  void triangularRisesAndFallsStepByStep() {
    TriangularRate rate = new TriangularRate(0.2, 1, new Span(0.2, Span.Unit.SHARE), 0.1);

    check(rate, 0, 0.2, 100, 0.6, 200, 1, 600, 0.55, 1000, 0.1);
  }

  @Test
  void triangularWithItsPeakAtAnEnd() {
    check(new TriangularRate(0.5, 1, new Span(0, Span.Unit.SHARE), 0), 0, 1, 500, 0.5);
    check(new TriangularRate(0, 1, Span.WHOLE, 0), 0, 0, 500, 0.5, 1000, 1);
    check(new TriangularRate(0, 1, epochs(20), 0), 500, 0.5);
  }

  @Test
  void tellsItselfToPeople() {
    assertThat(new WarmUpRate(0, epochs(1.5), new CosineRate(0.0001, 0, Span.WHOLE)).described())
        .isEqualTo(
            "from 0 over 1.5 epochs to 0.0001, falling as a cosine to 0 over 100 % of the"
                + " training");
  }

  private static Span epochs(double length) {
    return new Span(length, Span.Unit.EPOCHS);
  }

  private static void check(LearningRate rate, double... stepsAndRates) {
    for (int i = 0; i < stepsAndRates.length; i += 2) {
      assertThat(rate.at(stepsAndRates[i], TEN_EPOCHS))
          .as("rate at step %s", stepsAndRates[i])
          .isCloseTo(stepsAndRates[i + 1], within(1e-9));
    }
  }
}
