package io.github.cnnmaven.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.statistics.classification.Answers;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExperimentAnalysisTest {

  private static final Factor DROPOUT = new Factor("dropout", List.of("none", "half"));

  private static final double[] NONE = {0.860, 0.864, 0.858, 0.866, 0.861};
  private static final double[] HALF = {0.878, 0.880, 0.880, 0.885, 0.876};

  @Test
  void saysWhatIsShown() {
    ExperimentAnalysis analysis =
        analyse(variant("none", true, 5, NONE), variant("half", false, 5, HALF));

    assertThat(analysis.sentences())
        .containsExactly(
            "All 10 planned runs finished.",
            "Best on validation is half, with 88.0 % test accuracy on average (95 % interval 87.6"
                + " to 88.4 % over 5 seeds).",
            "It is 1.8 points above the baseline none (95 % interval 1.5 to 2.1, ahead with 5 of 5"
                + " seeds).",
            "Changing dropout from none to half raised test accuracy by 1.8 points (95 % interval"
                + " 1.5 to 2.1).",
            "With 5 seeds an effect of 0.5 points is seen with a chance of 80 %.");
  }

  @Test
  void doesNotCallAbsentWhatWasNotShown() {
    double[] other = {0.863, 0.859, 0.862, 0.864, 0.868};
    ExperimentAnalysis analysis =
        analyse(variant("none", true, 5, NONE), variant("half", false, 5, other));

    assertThat(analysis.sentences())
        .contains(
            "It is 0.1 points above the baseline none (95 % interval -0.5 to 0.7, ahead with 3 of 5"
                + " seeds), which may still be chance.",
            "Whether changing dropout from none to half matters is open: it raised test accuracy by"
                + " 0.1 points (95 % interval -0.5 to 0.7), which may be chance.");
  }

  @Test
  void givesNoUncertaintyBelowThreeSeeds() {
    ExperimentAnalysis analysis =
        analyse(variant("none", true, 2, 0.80, 0.82), variant("half", false, 2, 0.83, 0.84));
    MetricAnalysis accuracy = analysis.of("accuracy").orElseThrow();

    assertThat(accuracy.variants().get(0).found().orElseThrow().interval()).isNull();
    assertThat(accuracy.comparisons().get(0).interval()).isNull();
    assertThat(accuracy.factors()).isNotNull();
    assertThat(accuracy.factors().effects()).allMatch(e -> e.interval() == null && e.p() == null);
    assertThat(accuracy.factors().anova()).allMatch(row -> row.p() == null);
    assertThat(accuracy.sensitivity()).isNull();
    assertThat(String.join(" ", analysis.sentences()))
        .doesNotContain("interval")
        .contains("too little to tell luck from merit")
        .contains("Below three seeds no uncertainty is given");
  }

  @Test
  void countsWhatDidNotFinish() {
    VariantMeasurements half =
        new VariantMeasurements(
            "half",
            Map.of("dropout", "half"),
            false,
            new RunCounts(5, 2, 1, 1, 0),
            Map.of("accuracy", values(0.88, 0.89)));
    ExperimentAnalysis analysis = analyse(variant("none", true, 5, NONE), half);

    assertThat(analysis.sentences().get(0))
        .isEqualTo(
            "7 of 10 planned runs finished (1 diverged, 1 failed, 1 missing); the others are left"
                + " out of all numbers.");
    assertThat(analysis.of("accuracy").orElseThrow().comparisons().get(0).seeds()).isEqualTo(2);
  }

  @Test
  void survivesTheLossOfEverything() {
    VariantMeasurements nothing =
        new VariantMeasurements(
            "none", Map.of("dropout", "none"), true, new RunCounts(3, 0, 3, 0, 0), Map.of());
    VariantMeasurements broken = variant("half", false, 1, Double.NaN);

    assertThat(analyse(nothing, broken).sentences())
        .containsExactly(
            "1 of 4 planned runs finished (3 diverged); the others are left out of all numbers.");
  }

  @Test
  void boundsEachRunByTheSizeOfTheTestSet() {
    int[] labels = new int[1000];
    int[] predicted = new int[1000];
    Arrays.fill(predicted, 0, 100, 1);
    VariantMeasurements plain = variant("none", true, 1, 0.9);
    ExperimentAnalysis analysis =
        analyse(
            new VariantMeasurements(
                plain.id(),
                plain.levels(),
                true,
                plain.runs(),
                plain.values(),
                new TreeMap<>(Map.of(1L, new Answers(labels, predicted, new double[1000])))));

    assertThat(analysis.intervals()).hasSize(1);
    assertThat(analysis.intervals().get(0).run()).isEqualTo("none-s1");
    assertThat(analysis.intervals().get(0).interval().low()).isCloseTo(0.879848, within(1e-6));
  }

  @Test
  void comesBackFromJsonAsItWas() throws IOException {
    ExperimentAnalysis analysis =
        analyse(variant("none", true, 5, NONE), variant("half", false, 5, HALF));

    assertThat(Json.read(Json.pretty(analysis), ExperimentAnalysis.class)).isEqualTo(analysis);
  }

  private static ExperimentAnalysis analyse(VariantMeasurements... variants) {
    return ExperimentAnalysis.of(
        List.of(DROPOUT), List.of(variants), "half", AnalysisOptions.USUAL);
  }

  private static VariantMeasurements variant(
      String id, boolean baseline, int planned, double... accuracies) {
    return new VariantMeasurements(
        id,
        Map.of("dropout", id),
        baseline,
        new RunCounts(planned, accuracies.length, 0, 0, 0),
        Map.of("accuracy", values(accuracies)));
  }

  private static SortedMap<Long, Double> values(double... accuracies) {
    SortedMap<Long, Double> bySeed = new TreeMap<>();
    List<Double> values = new ArrayList<>();
    for (double accuracy : accuracies) {
      values.add(accuracy);
      bySeed.put((long) values.size(), accuracy);
    }
    return bySeed;
  }
}
