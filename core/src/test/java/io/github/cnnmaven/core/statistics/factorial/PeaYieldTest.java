package io.github.cnnmaven.core.statistics.factorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Growth of peas with nitrogen, phosphate and potassium in six blocks, where the interaction of all
 * three is confounded with blocks: R's {@code npk}, from Venables and Ripley, Modern Applied
 * Statistics with S, 2002, section 6.7. Values printed by R 4.2.2.
 */
class PeaYieldTest {

  private static final List<Factor> FACTORS =
      List.of(
          new Factor("N", List.of("0", "1")),
          new Factor("P", List.of("0", "1")),
          new Factor("K", List.of("0", "1")));

  private static final List<Observation> PEAS =
      Runs.of(
          FACTORS,
          """
          1 0 1 1 49.5
          1 1 1 0 62.8
          1 0 0 0 46.8
          1 1 0 1 57.0
          2 1 0 0 59.8
          2 1 1 1 58.5
          2 0 0 1 55.5
          2 0 1 0 56.0
          3 0 1 0 62.8
          3 1 1 1 55.8
          3 1 0 0 69.5
          3 0 0 1 55.0
          4 1 0 0 62.0
          4 1 1 1 48.8
          4 0 0 1 45.5
          4 0 1 0 44.2
          5 1 1 0 52.0
          5 0 0 0 51.5
          5 1 0 1 49.8
          5 0 1 1 48.8
          6 1 0 1 57.2
          6 1 1 0 59.0
          6 0 1 1 53.2
          6 0 0 0 56.0
          """);

  /** R: {@code summary(aov(yield ~ block + N*P*K, npk))}. */
  @Test
  void givesThePublishedTable() {
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, PEAS).orElseThrow();

    assertRow(analysis, "seed", 5, 343.295, 4.44667, 0.0159388);
    assertRow(analysis, "N", 1, 189.2816667, 12.25873, 0.0043718);
    assertRow(analysis, "P", 1, 8.4016667, 0.54413, 0.4749041);
    assertRow(analysis, "K", 1, 95.2016667, 6.16569, 0.0287951);
    assertRow(analysis, "N:P", 1, 21.2816667, 1.37830, 0.2631653);
    assertRow(analysis, "N:K", 1, 33.135, 2.14597, 0.1686479);
    assertRow(analysis, "P:K", 1, 0.4816667, 0.03119, 0.8627521);
    AnovaRow residual = Runs.row(analysis, AnovaRow.RESIDUAL);
    assertThat(residual.degreesOfFreedom()).isEqualTo(12);
    assertThat(residual.sumOfSquares()).isCloseTo(185.2866667, within(1e-6));
    assertThat(analysis.anova()).hasSize(8);
  }

  /** Twice and four times R's sum-to-zero coefficients and their standard errors. */
  @Test
  void givesEffectsWithTheirUncertainty() {
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, PEAS).orElseThrow();
    Effect nitrogen = Runs.effect(analysis, "N", "1");
    Effect both = Runs.effect(analysis, "N:P", "1", "1");

    assertThat(nitrogen.value()).isCloseTo(5.616666666667, within(1e-9));
    assertThat(nitrogen.standardError()).isNotNull().isCloseTo(1.604190115268, within(1e-9));
    assertThat(nitrogen.interval()).isNotNull();
    assertThat(nitrogen.interval().low()).isCloseTo(2.121436662634, within(1e-8));
    assertThat(nitrogen.interval().high()).isCloseTo(9.1118966707, within(1e-8));
    assertThat(nitrogen.p()).isNotNull().isCloseTo(0.0043718118258, within(1e-10));
    assertThat(nitrogen.adjustedP()).isNotNull().isCloseTo(6 * 0.0043718118258, within(1e-9));
    assertThat(both.value()).isCloseTo(4 * -0.941666666667, within(1e-9));
    assertThat(both.standardError()).isNotNull().isCloseTo(4 * 0.802095057634, within(1e-9));
  }

  @Test
  void saysThatAnInteractionIsMixedUpWithTheBlocks() {
    assertThat(FactorialAnalysis.of(FACTORS, PEAS).orElseThrow().limits())
        .containsExactly(new Limit("N:P:K", 0, 1, List.of("seed")));
  }

  /** R: {@code drop1(lm(yield ~ block + N*P + N*K + P*K, npk[-c(3, 10), ]), . ~ ., test = "F")}. */
  @Test
  void comparesModelsWhenRunsAreMissing() {
    List<Observation> unbalanced = new ArrayList<>(PEAS);
    unbalanced.remove(9);
    unbalanced.remove(2);
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, unbalanced).orElseThrow();

    assertRow(analysis, "seed", 5, 358.1825, 6.28478, 0.0068712);
    assertRow(analysis, "N", 1, 145.3728571, 12.75378, 0.0050852);
    assertRow(analysis, "P", 1, 11.3157143, 0.99274, 0.3425706);
    assertRow(analysis, "K", 1, 94.3557143, 8.27797, 0.0164659);
    assertRow(analysis, "N:P", 1, 1.3289286, 0.11659, 0.7398302);
    assertRow(analysis, "N:K", 1, 4.8889286, 0.42891, 0.5272993);
    assertRow(analysis, "P:K", 1, 14.1432143, 1.24081, 0.2913727);
    assertThat(Runs.row(analysis, AnovaRow.RESIDUAL).degreesOfFreedom()).isEqualTo(10);
    assertThat(Runs.row(analysis, AnovaRow.RESIDUAL).sumOfSquares())
        .isCloseTo(113.984166667, within(1e-7));
    Effect nitrogen = Runs.effect(analysis, "N", "1");
    assertThat(nitrogen.value()).isCloseTo(2 * 2.658333333333, within(1e-9));
    assertThat(nitrogen.standardError()).isNotNull().isCloseTo(2 * 0.744372016585, within(1e-9));
  }

  private static void assertRow(
      FactorialAnalysis analysis, String source, int df, double... expected) {
    AnovaRow row = Runs.row(analysis, source);
    assertThat(row.degreesOfFreedom()).as(source).isEqualTo(df);
    assertThat(row.sumOfSquares()).as(source).isCloseTo(expected[0], within(1e-6));
    assertThat(row.f()).as(source).isNotNull().isCloseTo(expected[1], within(1e-5));
    assertThat(row.p()).as(source).isNotNull().isCloseTo(expected[2], within(1e-7));
  }
}
