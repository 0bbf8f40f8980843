package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.VariantResults;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts together what an experiment's runs left.
 *
 * @param descriptor its path from the project's folder
 */
public record Evaluation(Plan plan, ExperimentFolder folder, String descriptor) {

  /**
   * The results as they are on disk now. Runs of another plan are left out, and gates see that they
   * are missing.
   *
   * @throws IOException when stored results are damaged
   */
  public ExperimentResults evaluate() throws IOException {
    Experiment experiment = plan.experiment();
    List<VariantResults> variants = new ArrayList<>();
    for (PlannedVariant variant : plan.variants()) {
      variants.add(results(variant));
    }
    Optional<String> best = BestVariant.of(variants);
    List<Verdict> verdicts =
        new Judge(variants, best, experiment.seeds().size()).judge(experiment.gates());
    return new ExperimentResults(
        ExperimentResults.FORMAT,
        experiment.name(),
        experiment.question().orElse(null),
        descriptor,
        facts(experiment),
        experiment.factors().stream().map(f -> new FactorLevels(f.name(), f.levels())).toList(),
        experiment.seeds(),
        experiment.variants().get(0).training().epochs(),
        best.orElse(null),
        variants,
        verdicts);
  }

  private VariantResults results(PlannedVariant planned) throws IOException {
    List<RunRecord> runs = new ArrayList<>();
    for (PlannedRun run : planned.runs()) {
      folder
          .find(run.id())
          .filter(found -> found.result().fingerprint().equals(run.fingerprint()))
          .ifPresent(runs::add);
    }
    return new VariantResults(
        planned.variant().id(),
        planned.variant().levels(),
        planned.variant().baseline(),
        planned.network(),
        runs);
  }

  private DataFacts facts(Experiment experiment) {
    return new DataFacts(
        experiment.dataset().label(),
        plan.dataSha256(),
        experiment.data().image(),
        experiment.dataset().classNames(experiment.data().classes()),
        experiment.data().trainImages(),
        experiment.data().testImages(),
        experiment.dataset().validation());
  }
}
