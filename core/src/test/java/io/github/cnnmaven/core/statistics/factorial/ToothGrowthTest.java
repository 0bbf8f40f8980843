package io.github.cnnmaven.core.statistics.factorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Growth of guinea pigs' teeth by supplement and dose of vitamin C, ten animals each, no blocks:
 * R's {@code ToothGrowth}, from Crampton, Journal of Nutrition 33, 1947. Values printed by R 4.2.2
 * with {@code contr.sum}.
 */
class ToothGrowthTest {

  private static final List<Factor> FACTORS =
      List.of(
          new Factor("supp", List.of("OJ", "VC")), new Factor("dose", List.of("0.5", "1", "2")));

  private static final String TEETH =
      """
      VC 0.5 4.2 11.5 7.3 5.8 6.4 10.0 11.2 11.2 5.2 7.0
      VC 1 16.5 16.5 15.2 17.3 22.5 17.3 13.6 14.5 18.8 15.5
      VC 2 23.6 18.5 33.9 25.5 26.4 32.5 26.7 21.5 23.3 29.5
      OJ 0.5 15.2 21.5 17.6 9.7 14.5 10.0 8.2 9.4 16.5 9.7
      OJ 1 19.7 23.3 23.6 26.4 20.0 25.2 25.8 21.2 14.5 27.3
      OJ 2 25.5 26.4 22.4 24.5 24.8 30.9 26.4 27.3 29.4 23.0
      """;

  /** R: {@code drop1(lm(len ~ supp * factor(dose), ToothGrowth), . ~ ., test = "F")}. */
  @Test
  void analysesMoreThanTwoLevels() {
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, teeth()).orElseThrow();

    assertRow(analysis, "supp", 1, 205.35, 15.57198);
    assertRow(analysis, "dose", 2, 2426.434333333, 91.99996);
    assertRow(analysis, "supp:dose", 2, 108.319, 4.10699);
    assertThat(Runs.row(analysis, "dose").p()).isNotNull().isBetween(1e-19, 1e-16);
    assertThat(Runs.row(analysis, AnovaRow.RESIDUAL).sumOfSquares())
        .isCloseTo(712.106, within(1e-9));
    assertThat(analysis.seeds()).isEqualTo(1);
  }

  /** The contrasts of R's coefficients: one of two, then one against the first. */
  @Test
  void comparesEachLevelWithTheFirst() {
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, teeth()).orElseThrow();
    double first = -8.208333333333;
    double second = 0.921666666667;

    assertThat(Runs.effect(analysis, "dose", "1").value()).isCloseTo(second - first, within(1e-9));
    assertThat(Runs.effect(analysis, "dose", "2").value())
        .isCloseTo(-2 * first - second, within(1e-9));
    assertThat(Runs.effect(analysis, "supp:dose", "VC", "1").value())
        .isCloseTo(-2 * (1.115 - 0.775), within(1e-9));
  }

  /** R: the contrast (0.5, 1, 2) minus its mean over its squares, on the marginal means. */
  @Test
  void drawsALineThroughNumericLevels() {
    Trend trend = FactorialAnalysis.of(FACTORS, teeth()).orElseThrow().trends().get(0);

    assertThat(trend.scale()).isEqualTo("unit");
    assertThat(trend.slope()).isCloseTo(9.76357142857, within(1e-9));
    assertThat(trend.standardError()).isNotNull().isCloseTo(0.751773564355, within(1e-9));
    assertThat(trend.interval()).isNotNull();
    assertThat(trend.interval().low()).isCloseTo(8.25635617999, within(1e-8));
    assertThat(trend.departure()).isNotNull().isCloseTo(0.000255572337247, within(1e-12));
  }

  /** R: as above on {@code ToothGrowth[-c(1, 2, 15, 45), ]}. */
  @Test
  void comparesModelsWhenRunsAreMissing() {
    List<Observation> unbalanced = new ArrayList<>(teeth());
    List.of(44, 14, 1, 0).forEach(i -> unbalanced.remove((int) i));
    FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, unbalanced).orElseThrow();

    assertRow(analysis, "supp", 1, 222.6438036, 17.37131);
    assertRow(analysis, "dose", 2, 2261.8526404, 88.23812);
    assertRow(analysis, "supp:dose", 2, 126.4871106, 4.93444);
    Trend trend = analysis.trends().get(0);
    assertThat(trend.slope()).isCloseTo(9.77833333333, within(1e-9));
    assertThat(trend.standardError()).isNotNull().isCloseTo(0.759538866473, within(1e-9));
    assertThat(trend.departure()).isNotNull().isCloseTo(0.000721870834631, within(1e-12));
  }

  private static void assertRow(
      FactorialAnalysis analysis, String source, int df, double squares, double f) {
    AnovaRow row = Runs.row(analysis, source);
    assertThat(row.degreesOfFreedom()).as(source).isEqualTo(df);
    assertThat(row.sumOfSquares()).as(source).isCloseTo(squares, within(1e-6));
    assertThat(row.f()).as(source).isNotNull().isCloseTo(f, within(1e-5));
  }

  private static List<Observation> teeth() {
    List<Observation> animals = new ArrayList<>();
    for (String row : TEETH.lines().toList()) {
      String[] cells = row.split(" ", -1);
      for (int i = 2; i < cells.length; i++) {
        Map<String, String> levels = Map.of("supp", cells[0], "dose", cells[1]);
        animals.add(new Observation(levels, 1, Double.parseDouble(cells[i])));
      }
    }
    return animals;
  }
}
