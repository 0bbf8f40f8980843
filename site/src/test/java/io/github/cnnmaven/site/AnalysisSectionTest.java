package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisSectionTest {

  @TempDir Path folder;

  @Test
  void saysTheSameEverywhere() throws IOException {
    ExperimentResults results =
        analysed(
            Sample.fashion()
                .varying(new FactorLevels("pooling", List.of("few", "extra")))
                .seeds(1L, 2L, 3L, 4L)
                .results());
    new ExperimentReport().write(results, folder);
    String sentence = Optional.ofNullable(results.analysis()).orElseThrow().sentences().get(3);

    assertThat(sentence).startsWith("Changing pooling from few to extra raised test accuracy");
    assertThat(read("index.html")).contains(sentence).contains("How sure that is");
    assertThat(read("summary.md")).contains(sentence);
    assertThat(read("TEST-cnn-fashion-ablation.xml")).contains(sentence);
  }

  @Test
  void showsAnInconclusiveGateAsNeitherPassedNorFailed() throws IOException {
    Verdict verdict = new Verdict("accuracy of best >= 0.8", Outcome.INCONCLUSIVE, "Open.");
    new ExperimentReport().write(Sample.fashion().verdicts(verdict).results(), folder);

    assertThat(read("index.html")).contains("Inconclusive");
    assertThat(read("summary.md")).contains("**inconclusive**");
    assertThat(read("TEST-cnn-fashion-ablation.xml"))
        .contains("failures=\"0\"", "skipped=\"1\"", "<skipped message=\"Inconclusive: Open.\"");
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private static ExperimentResults analysed(ExperimentResults plain) {
    List<Factor> factors =
        plain.factors().stream().map(f -> new Factor(f.name(), f.levels())).toList();
    List<VariantMeasurements> variants =
        plain.variants().stream().map(AnalysisSectionTest::measurements).toList();
    return new ExperimentResults(
        plain.format(),
        plain.experiment(),
        plain.question(),
        plain.descriptor(),
        plain.data(),
        plain.factors(),
        plain.seeds(),
        plain.epochs(),
        plain.best(),
        plain.variants(),
        plain.verdicts(),
        plain.overrides(),
        ExperimentAnalysis.of(factors, variants, plain.best(), 1000));
  }

  private static VariantMeasurements measurements(VariantResults variant) {
    SortedMap<Long, Double> accuracies = new TreeMap<>();
    for (RunRecord run : variant.runs()) {
      Optional.ofNullable(run.result().evaluation().get(Split.TEST))
          .ifPresent(test -> accuracies.put(run.result().seed(), test.accuracy()));
    }
    int runs = variant.runs().size();
    return new VariantMeasurements(
        variant.id(),
        variant.levels(),
        variant.baseline(),
        new RunCounts(runs, runs, 0, 0, 0),
        Map.of(ExperimentAnalysis.ACCURACY, accuracies));
  }
}
