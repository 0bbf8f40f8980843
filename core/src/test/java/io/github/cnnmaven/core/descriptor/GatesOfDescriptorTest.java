package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.analysis.AnalysisOptions;
import io.github.cnnmaven.core.analysis.IntervalMethod;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Precision;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.gate.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesOfDescriptorTest {

  private static final String FACTORS =
      """
      factors: { size: [one, two, three] }
      seeds: 3
      training: { metrics: [top5, f1] }
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
                  - duplicatesAcrossSplits: { max: 0 }
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
            "x.yaml:13:5: gates[0]: no bound. Give a min, a max, or both",
            "x.yaml:14:5: gates[1]: min is above max, so that nothing can pass",
            "x.yaml:15:5: gates[2]: 'sise' is not a factor. Did you mean 'size'?",
            "x.yaml:16:5: gates[3]: 'one' is not a level to change to. Known are: two, three",
            "x.yaml:17:5: gates[4]: an effect has no worst seed. Use on: mean or on: lowerBound",
            "x.yaml:18:5: gates[5]: nothing to compare with. Give absolute: 1 pp, or relative:"
                + " 2 %");
  }

  @Test
  void tellsBeforeTrainingWhatRunsWillNotHave() throws IOException {
    assertThat(
            problems(
                """
                gates:
                  - metric: { name: auc, min: 0.5, of: one }
                  - effect: { of: size, metric: acuracy, min: 1 pp }
                  - regression: { metric: modelSize, absolute: 1, of: one }
                  - regression: { absolute: 1 pp, of: one, on: worst }
                """))
        .containsExactly(
            "x.yaml:13:5: gates[0]: auc is not measured. Add metrics: [auc] to training",
            "x.yaml:14:5: gates[1]: 'acuracy' is not a metric. Did you mean 'accuracy'?",
            "x.yaml:15:5: gates[2]: the baseline file does not keep modelSize. Use parameters, or a"
                + " gate on modelSize",
            "x.yaml:16:5: gates[3]: a regression has no worst seed. Use on: mean or on:"
                + " lowerBound");
  }

  @Test
  void knowsTheClassesOfTheData() throws IOException {
    String named =
        TinyProject.MINIMAL.replace(
            "{ idx: data }", "{ idx: data, classNames: [a, b, c, d, e, f, g, h, i, cat] }");

    assertThat(project.problems(named + "gates: [ { recall: { class: cta, min: 0.5 } } ]"))
        .singleElement()
        .asString()
        .endsWith("'cta' is not a class of the data. Did you mean 'cat'?");
    assertThat(project.problems(named + "gates: [ { recall: { class: cat, min: 0.5 } } ]"))
        .isEmpty();
  }

  @Test
  void growsWhileVerdictsAreOpen() throws Exception {
    String seeds = "seeds: { max: 12, until: \"accuracy ± 0.5 pp\" }\n";
    Experiment experiment = project.read(TinyProject.MINIMAL + seeds);

    assertThat(experiment.seeds()).hasSize(12);
    assertThat(experiment.growth())
        .hasValue(
            new SeedGrowth(
                3,
                12,
                Optional.of(
                    new Precision(
                        Quantity.ACCURACY,
                        new Amount(new BigDecimal("0.005"), Unit.POINTS, "0.5 pp")))));
    assertThat(experiment.growth().orElseThrow().looks()).containsExactly(3, 6, 12);
    assertThat(experiment.overridden(experiment.variants(), List.of(1L), List.of("x")).growth())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seeds: { min: 3 } | 'max' is missing",
        "seeds: { min: 2, max: 5, until: accuracy ± 1 pp } | from 3",
        "seeds: { min: 5, max: 4, until: accuracy ± 1 pp } | min is above max",
        "seeds: { max: 5, until: accuracy 1 pp } | like accuracy ± 0.5 pp",
        "seeds: { max: 5, until: accuracy ± 0 pp } | like accuracy ± 0.5 pp",
        "seeds: { max: 5, until: auc ± 1 pp } | auc is not measured",
        "seeds: { max: 5 } | nothing decides how many seeds it takes",
      })
  void refusesSeedsThatNothingStops(String seeds, String message) throws IOException {
    assertThat(project.problems(TinyProject.MINIMAL + seeds))
        .singleElement()
        .asString()
        .contains(message);
  }

  @Test
  void takesWhatIsSaidOfStatistics() throws Exception {
    Experiment experiment =
        project.read(
            TinyProject.MINIMAL + "seeds: 5\nstatistics: { interval: bootstrap, margin: 0.5 pp }");

    assertThat(experiment.analysis())
        .isEqualTo(new AnalysisOptions(IntervalMethod.BOOTSTRAP, 0.005, 1));
    assertThat(experiment.warnings())
        .singleElement()
        .asString()
        .contains("the bootstrap needs 10 seeds or more");
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
