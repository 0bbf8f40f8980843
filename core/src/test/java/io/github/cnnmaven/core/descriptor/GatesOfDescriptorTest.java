package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatesOfDescriptorTest {

  private static final String FACTORS =
      """
      factors: { size: [one, two, three] }
      seeds: 3
      augmentation:
        - { horizontalFlip: true, when: { size: two } }
        - { verticalFlip: true, when: { size: three } }
      """;

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void makeProject() {
    project = new TinyProject(root);
  }

  @Test
  void takesEveryKindOfGate() throws IOException {
    assertThat(
            problems(
                """
                gates:
                  - accuracy: { min: 60 %, of: all, on: worst }
                  - loss: { max: 1.2, of: baseline }
                  - recall: { class: "3", min: 0.5, of: one }
                  - top5: { min: 90%, of: one }
                  - ece: { max: 5 %, of: one }
                  - metric: { name: f1, min: 0.5, of: one }
                  - effect: { of: size, min: -0.5 pp, max: 2 pp }
                  - effect: { of: size, level: two, metric: loss, max: 0.1, on: mean }
                  - generalisationGap: { max: 5 pp, of: one }
                  - regression: { metric: accuracy, absolute: 1 pp, relative: 2 %, of: one }
                  - parameters: { max: 100000, of: all }
                  - multiplyAdds: { max: 1000000, of: all }
                  - trainingTime: { max: 10 min, of: all }
                  - modelSize: { max: 2 MB, of: all }
                """))
        .isEmpty();
  }

  @Test
  void readsPercentAndPointsExactly() throws Exception {
    Experiment experiment =
        project.read(
            TinyProject.MINIMAL
                + FACTORS
                + """
                gates:
                  - accuracy: { min: 60.1 %, of: one, on: mean }
                  - effect: { of: size, min: 1 pp, level: two }
                  - regression: { relative: 2 %, of: one }
                """);

    assertThat(experiment.gates())
        .containsExactly(
            new LevelGate(
                Quantity.ACCURACY,
                List.of(
                    new Bound(
                        Bound.Side.MIN,
                        new Amount(new BigDecimal("0.601").setScale(3), Unit.PERCENT, "60.1 %"))),
                "one",
                Optional.of(Basis.MEAN)),
            new EffectGate(
                "size",
                Optional.of("two"),
                Quantity.ACCURACY,
                List.of(
                    new Bound(
                        Bound.Side.MIN, new Amount(new BigDecimal("0.01"), Unit.POINTS, "1 pp"))),
                Optional.empty()),
            new RegressionGate(
                Quantity.ACCURACY,
                Optional.empty(),
                Optional.of(new Amount(new BigDecimal("0.02"), Unit.PERCENT, "2 %")),
                "one",
                Optional.empty()));
  }

  @Test
  void refusesWhatCouldMeanTwoThings() throws IOException {
    assertThat(
            problems(
                """
                gates:
                  - accuracy: { min: 60, of: one }
                  - accuracy: { min: 1 pp, of: one }
                  - generalisationGap: { max: 5 %, of: one }
                  - effect: { of: size, min: 1 % }
                  - loss: { max: 5 %, of: one }
                """))
        .hasSize(5)
        .allMatch(problem -> problem.contains("expected a number"));
  }

  @Test
  void refusesWhatCannotBeJudged() throws IOException {
    assertThat(
            problems(
                """
                gates:
                  - accuracy: { of: one }
                  - accuracy: { min: 0.9, max: 0.8, of: one }
                  - effect: { of: sise, min: 1 pp }
                  - effect: { of: size, level: one, min: 1 pp }
                  - effect: { of: size, min: 1 pp, on: worst }
                  - regression: { of: one }
                """))
        .containsExactly(
            "x.yaml:12:5: gates[0]: no bound. Give a min, a max, or both",
            "x.yaml:13:5: gates[1]: min is above max, so that nothing can pass",
            "x.yaml:14:5: gates[2]: 'sise' is not a factor. Did you mean 'size'?",
            "x.yaml:15:5: gates[3]: 'one' is not a level to change to. Known are: two, three",
            "x.yaml:16:5: gates[4]: an effect has no worst seed. Use on: mean or on: lowerBound",
            "x.yaml:17:5: gates[5]: nothing to compare with. Give absolute: 1 pp, or relative:"
                + " 2 %");
  }

  @Test
  void wantsThreeSeedsForABound() throws IOException {
    String gate = "gates: [ { accuracy: { min: 0.5, on: lowerBound } } ]";

    assertThat(project.problems(TinyProject.MINIMAL + "seeds: 2\n" + gate))
        .singleElement()
        .asString()
        .endsWith("on: lowerBound needs 3 seeds or more. Add seeds, or use on: mean");
  }

  private List<String> problems(String gates) throws IOException {
    return project.problems(TinyProject.MINIMAL + FACTORS + gates);
  }
}
