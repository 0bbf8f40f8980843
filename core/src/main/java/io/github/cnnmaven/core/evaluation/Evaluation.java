package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Puts together what an experiment's runs left.
 *
 * @param plan with every seed that there may be
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
    try {
      return evaluate(Standing.of(new GrowingPlan(plan, folder).now(), folder));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private ExperimentResults evaluate(Standing standing) throws IOException {
    Experiment experiment = plan.experiment();
    Judge judge = standing.judge();
    return new ExperimentResults(
        ExperimentResults.FORMAT,
        experiment.name(),
        experiment.question().orElse(null),
        descriptor,
        facts(experiment),
        experiment.factors().stream().map(f -> new FactorLevels(f.name(), f.levels())).toList(),
        standing.plan().seeds(),
        experiment.variants().get(0).training().epochs(),
        standing.best().orElse(null),
        standing.variants().stream().map(Readings::variant).toList(),
        judge.judge(experiment.gates(), experiment.overrides()),
        experiment.overrides(),
        analysis(standing),
        new History(
            judge.accepted().map(AcceptedBaseline::milestones).orElse(List.of()), List.of()));
  }

  private static ExperimentAnalysis analysis(Standing standing) {
    Experiment experiment = standing.plan().experiment();
    List<VariantMeasurements> measurements =
        standing.variants().stream()
            .map(readings -> Measurements.of(readings, experiment.classNames()))
            .toList();
    return ExperimentAnalysis.of(
        standing.factors(),
        measurements,
        standing.best().orElse(null),
        experiment.analysis().withLooks(standing.confidence().looks()));
  }

  private DataFacts facts(Experiment experiment) {
    return new DataFacts(
        experiment.dataset().label(),
        plan.dataSha256(),
        experiment.data().image(),
        experiment.classNames(),
        experiment.data().trainImages(),
        experiment.data().testImages(),
        experiment.dataset().validation(),
        plan.data().map(PreparedData::card).orElse(null),
        plan.data().map(data -> DataFacts.SAMPLES).orElse(null));
  }
}
