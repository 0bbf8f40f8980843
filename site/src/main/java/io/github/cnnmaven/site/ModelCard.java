package io.github.cnnmaven.site;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.view.ModelView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

/**
 * What must be known of a model before it is used (Mitchell et al., Model Cards for Model
 * Reporting, FAT* 2019): what it was trained on, how good it is and how sure that is, and what
 * nobody has tried.
 */
public final class ModelCard {

  private static final String FILE = "model-card.md";

  private final ExperimentResults results;
  private final VariantResults variant;
  private final RunResult run;

  private ModelCard(ExperimentResults results, VariantResults variant, RunResult run) {
    this.results = results;
    this.variant = variant;
    this.run = run;
  }

  /**
   * Of the best variant's run that is best on validation; empty without a best variant. Test
   * accuracy chooses nothing, so that it stays an honest number.
   */
  public static Optional<ModelCard> of(ExperimentResults results) {
    return results
        .bestVariant()
        .flatMap(
            variant ->
                variant.runs().stream()
                    .map(RunRecord::result)
                    .filter(run -> run.evaluation().containsKey(Split.VALIDATION))
                    .max(
                        Comparator.comparingDouble(ModelCard::validation)
                            .thenComparing(Comparator.comparing(RunResult::seed).reversed()))
                    .map(run -> new ModelCard(results, variant, run)));
  }

  /** Id of the run whose model this is. */
  public String run() {
    return run.id();
  }

  /**
   * Writes {@code model-card.md}.
   *
   * @return the file
   * @throws IOException when it cannot be written
   */
  public Path write(Path directory) throws IOException {
    ReportStyle.STANDARD
        .pages(directory)
        .page(FILE, "model-card.ftlm", ModelView.of(results, variant, run));
    return directory.resolve(FILE);
  }

  private static double validation(RunResult run) {
    Metrics metrics = run.evaluation().get(Split.VALIDATION);
    return metrics == null || Double.isNaN(metrics.accuracy()) ? -1 : metrics.accuracy();
  }
}
