package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisSectionTest {

  @TempDir Path folder;

  @Test
  void saysTheSameEverywhere() throws IOException {
    ExperimentResults results =
        SampleAnalysis.of(
            Sample.fashion()
                .varying(new FactorLevels("pooling", List.of("few", "extra")))
                .seeds(1L, 2L, 3L, 4L)
                .results());
    new ExperimentReport().write(results, folder);
    String sentence = Optional.ofNullable(results.analysis()).orElseThrow().sentences().get(3);

    assertThat(sentence).startsWith("Changing pooling from few to extra raised test accuracy");
    assertThat(read("index.html")).contains(sentence).contains("95 % interval");
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
}
