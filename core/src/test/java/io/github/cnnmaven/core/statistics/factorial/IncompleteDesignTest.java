package io.github.cnnmaven.core.statistics.factorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Designs with holes, by choice or by failure. Values printed by R 4.2.2. */
class IncompleteDesignTest {

  private static final Factor A = new Factor("a", List.of("0", "1"));
  private static final Factor B = new Factor("b", List.of("0", "1"));
  private static final Factor C = new Factor("c", List.of("0", "1"));

  private static final String ONE_CELL_MISSING =
      """
      1 0 0 70
      2 0 0 71
      3 0 0 73
      1 0 1 74
      2 0 1 74.5
      3 0 1 77
      1 0 2 69
      2 0 2 72
      3 0 2 71.5
      1 1 0 75
      2 1 0 78
      3 1 0 77
      1 1 1 80
      2 1 1 79
      3 1 1 84
      """;

  private static final String FULL_BUT_LEVEL =
      """
      1 0 0 70
      2 0 0 72
      1 1 0 75
      2 1 0 78
      1 0 1 75
      2 0 1 78
      1 1 1 78
      2 1 1 83
      """;

  /** R: {@code lm(y ~ seed + a + b + c)}: four cells, three seeds, no interactions to be had. */
  @Test
  void estimatesOneAtATimeUnderItsAssumption() {
    List<Factor> factors = List.of(A, B, C);
    FactorialAnalysis analysis =
        FactorialAnalysis.of(
                factors,
                Runs.of(
                    factors,
                    """
                    1 0 0 0 70
                    2 0 0 0 71
                    3 0 0 0 73
                    1 1 0 0 74
                    2 1 0 0 74.5
                    3 1 0 0 77
                    1 0 1 0 69
                    2 0 1 0 72
                    3 0 1 0 71.5
                    1 0 0 1 75
                    2 0 0 1 78
                    3 0 0 1 77
                    """))
            .orElseThrow();
    Effect a = Runs.effect(analysis, "a", "1");

    assertThat(a.value()).isCloseTo(2 * 1.916666666667, within(1e-9));
    assertThat(a.standardError()).isNotNull().isCloseTo(2 * 0.374227599592, within(1e-9));
    assertThat(a.degreesOfFreedom()).isEqualTo(6);
    assertThat(a.assuming()).containsExactly("a:b", "a:c", "a:b:c");
    assertThat(Runs.row(analysis, "b").f()).isNotNull().isCloseTo(0.44628, within(1e-5));
    assertThat(Runs.row(analysis, "seed").f()).isNotNull().isCloseTo(8.70248, within(1e-5));
    assertThat(analysis.limits())
        .contains(new Limit("a:b", 0, 1, List.of("a", "b")))
        .extracting(Limit::term)
        .containsExactly("a:b", "a:c", "b:c", "a:b:c");
    assertThat(analysis.combinations()).isEqualTo(8);
    assertThat(analysis.cells()).isEqualTo(4);
  }

  /** A half fraction with c = a b: each main effect is mixed up with an interaction. */
  @Test
  void tellsTheAliasesOfAFraction() {
    List<Factor> factors = List.of(A, B, C);
    FactorialAnalysis analysis =
        FactorialAnalysis.of(
                factors,
                Runs.of(
                    factors,
                    """
                    1 0 0 1 5
                    1 1 0 0 6
                    1 0 1 0 7
                    1 1 1 1 9
                    2 0 0 1 6
                    2 1 0 0 6.5
                    2 0 1 0 8
                    2 1 1 1 9
                    """))
            .orElseThrow();

    assertThat(analysis.limits())
        .containsExactly(
            new Limit("a:b", 0, 1, List.of("c")),
            new Limit("a:c", 0, 1, List.of("b")),
            new Limit("b:c", 0, 1, List.of("a")),
            new Limit("a:b:c", 0, 1, List.of("mean")));
  }

  /** R: {@code anova(lm(y ~ seed + a + b), lm(y ~ seed + cell))}; errors from the latter. */
  @Test
  void keepsAMissingCellOutOfTheError() {
    List<Factor> factors = List.of(A, new Factor("b", List.of("0", "1", "2")));
    FactorialAnalysis analysis =
        FactorialAnalysis.of(factors, Runs.of(factors, ONE_CELL_MISSING)).orElseThrow();

    assertThat(analysis.limits()).containsExactly(new Limit("a:b", 1, 2, List.of()));
    assertThat(analysis.residualSd()).isNotNull().isCloseTo(1.2533289007, within(1e-9));
    assertThat(analysis.residualDegreesOfFreedom()).isEqualTo(8);
    AnovaRow other = Runs.row(analysis, AnovaRow.OTHER);
    assertThat(other.sumOfSquares()).isCloseTo(0.1875, within(1e-9));
    assertThat(other.f()).isNotNull().isCloseTo(0.11936, within(1e-5));
    assertThat(Runs.row(analysis, "seed").sumOfSquares()).isCloseTo(21.1, within(1e-9));
    assertThat(Runs.row(analysis, "a").sumOfSquares()).isCloseTo(93.5208333333, within(1e-9));
    assertThat(Runs.row(analysis, "b").sumOfSquares()).isCloseTo(61.7013888889, within(1e-9));
    assertThat(Runs.effect(analysis, "b", "1").value()).isCloseTo(4.08333333333, within(1e-9));
    assertThat(Runs.effect(analysis, "b", "1").standardError())
        .isNotNull()
        .isCloseTo(0.723609778203, within(1e-9));
    assertThat(Runs.effect(analysis, "b", "2").value()).isCloseTo(-0.375, within(1e-9));
  }

  @Test
  void goesOnWithoutALevelWhoseRunsAllFailed() {
    List<Factor> factors = List.of(A, new Factor("b", List.of("0", "1", "2")));
    FactorialAnalysis analysis =
        FactorialAnalysis.of(factors, Runs.of(factors, FULL_BUT_LEVEL)).orElseThrow();

    assertThat(analysis.limits()).containsExactly(new Limit("b", 1, 2, List.of()));
    assertThat(Runs.effect(analysis, "b", "1").value()).isCloseTo(4.75, within(1e-9));
    assertThat(Runs.effect(analysis, "a:b", "1", "1").value()).isCloseTo(-1.5, within(1e-9));
    assertThat(analysis.combinations()).isEqualTo(4);
  }

  @Test
  void knowsNoUncertaintyOfOneSeed() {
    List<Factor> factors = List.of(A);
    FactorialAnalysis analysis =
        FactorialAnalysis.of(factors, Runs.of(factors, "1 0 70\n1 1 72")).orElseThrow();
    Effect effect = Runs.effect(analysis, "a", "1");

    assertThat(effect.value()).isCloseTo(2, within(1e-9));
    assertThat(effect.estimate()).isEmpty();
    assertThat(effect.interval()).isNull();
    assertThat(effect.p()).isNull();
    assertThat(analysis.residualSd()).isNull();
  }

  @Test
  void claimsNoSignificanceWhenNothingVaries() {
    List<Factor> factors = List.of(A);
    String equal = "1 0 0.1\n1 1 0.1\n2 0 0.1\n2 1 0.1\n3 0 0.1\n3 1 0.1";
    FactorialAnalysis analysis =
        FactorialAnalysis.of(factors, Runs.of(factors, equal)).orElseThrow();
    Effect effect = Runs.effect(analysis, "a", "1");

    assertThat(effect.value()).isCloseTo(0, within(1e-12));
    assertThat(effect.standardError()).isEqualTo(0.0);
    assertThat(effect.p()).isNull();
    assertThat(Runs.row(analysis, "a").f()).isNull();
  }

  @Test
  void hasNothingToSayWithoutFactors() {
    assertThat(FactorialAnalysis.of(List.of(), List.of())).isEmpty();
    assertThat(FactorialAnalysis.of(List.of(A), Runs.of(List.of(A), "1 0 1\n2 0 2"))).isEmpty();
  }

  @Test
  void measuresLevelsOverManyDecadesByTenfolds() {
    List<Factor> factors = List.of(new Factor("rate", List.of("0.001", "0.01", "1e-1")));
    String runs = "1 0.001 1\n1 0.01 2\n1 1e-1 3.1\n2 0.001 2\n2 0.01 3\n2 1e-1 3.9";
    Trend trend =
        FactorialAnalysis.of(factors, Runs.of(factors, runs)).orElseThrow().trends().get(0);

    assertThat(trend.scale()).isEqualTo("tenfold");
    assertThat(trend.slope()).isCloseTo(1, within(1e-9));
  }
}
