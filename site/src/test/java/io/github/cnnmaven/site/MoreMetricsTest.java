package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results with metrics that not every experiment has, of runs that stopped early. */
class MoreMetricsTest {

  private static final Map<Split, Metrics> EVALUATION =
      Map.of(
          Split.TRAIN, new Metrics(0.9, 0.3, Map.of("auc", 0.99, "f1", 0.895)),
          Split.TEST, new Metrics(0.8, 0.5, Map.of("auc", 0.9625, "f1", 0.791)));

  @Test
  void areInTheTableOfVariants() {
    ExperimentOverview overview = ExperimentOverview.of(results());

    assertThat(overview.columns())
        .containsSubsequence("Test loss", "Test AUC, %", "Test F1, %", "Seeds");
    assertThat(overview.rows().get(0)).containsSubsequence("0.500", "96.3", "79.1");
  }

  @Test
  void areInTheCsv() {
    List<String> lines = CsvText.of(results()).lines().toList();

    assertThat(lines.get(0))
        .contains(",train_accuracy,train_loss,train_auc,train_f1,validation_accuracy,")
        .contains(",test_accuracy,test_loss,test_auc,test_f1,seconds,");
    assertThat(lines.get(1)).contains(",0.9,0.3,0.99,0.895,,,,,0.8,0.5,0.9625,0.791,");
  }

  @Test
  void areOnThePages(@TempDir Path folder) throws IOException {
    ExperimentResults results = results();
    RunResult run = results.runs().get(0).result();
    Path files = Files.createDirectories(folder.resolve("runs").resolve(run.id()));
    Files.writeString(files.resolve("predictions.csv"), "index,label,predicted\n");

    new ExperimentReport().write(results, folder);

    assertThat(folder.resolve("index.html")).content().contains("Test AUC, %", "96.3");
    assertThat(files.resolve("index.html"))
        .content()
        .contains("AUC 96.25")
        .contains("Best epoch")
        .contains("validation loss was 0.5 after epoch 3 and no better since")
        .contains("its weights were taken back")
        .contains("href=\"predictions.csv\"");
  }

  private static ExperimentResults results() {
    ExperimentResults plain = Samples.minimal().results();
    VariantResults variant = plain.variants().get(0);
    List<RunRecord> runs = variant.runs().stream().map(MoreMetricsTest::measured).toList();
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
        List.of(new VariantResults(variant.id(), variant.levels(), true, variant.network(), runs)),
        plain.verdicts(),
        plain.overrides());
  }

  private static RunRecord measured(RunRecord record) {
    RunResult run = record.result();
    return new RunRecord(
        new RunResult(
            run.format(),
            run.id(),
            run.variant(),
            run.seed(),
            run.fingerprint(),
            run.status(),
            run.cause(),
            run.epochs(),
            EVALUATION,
            run.seconds(),
            run.startedAt(),
            run.drawings(),
            run.spec(),
            run.origin(),
            new EarlyStop(
                true, "validation loss was 0.5 after epoch 3 and no better since", 3, true),
            run.environment(),
            run.network()),
        record.epochs());
  }
}
