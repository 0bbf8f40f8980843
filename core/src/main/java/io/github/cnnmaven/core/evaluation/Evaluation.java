package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.analysis.VariantMeasurements;
import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.factorial.Factor;
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
    List<VariantMeasurements> measurements = new ArrayList<>();
    List<Readings> readings = new ArrayList<>();
    for (PlannedVariant variant : plan.variants()) {
      StoredRuns runs = StoredRuns.of(variant.runs(), folder);
      VariantMeasurements measured = Measurements.of(variant, runs);
      variants.add(results(variant, runs.current()));
      measurements.add(measured);
      readings.add(new Readings(variants.get(variants.size() - 1), measured.runs(), folder));
    }
    Optional<String> best = BestVariant.of(variants);
    List<Verdict> verdicts =
        new Judge(factors(), readings, best, baseline(), plan.dataSha256())
            .judge(experiment.gates(), experiment.overrides());
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
        verdicts,
        experiment.overrides(),
        analysis(measurements, best));
  }

  private static VariantResults results(PlannedVariant planned, List<RunRecord> runs) {
    return new VariantResults(
        planned.variant().id(),
        planned.variant().levels(),
        planned.variant().baseline(),
        planned.network(),
        runs);
  }

  private ExperimentAnalysis analysis(
      List<VariantMeasurements> measurements, Optional<String> best) {
    return ExperimentAnalysis.of(
        factors(), measurements, best.orElse(null), plan.experiment().data().testImages());
  }

  private List<Factor> factors() {
    return plan.experiment().factors().stream()
        .map(factor -> new Factor(factor.name(), factor.levels()))
        .toList();
  }

  private Optional<AcceptedBaseline> baseline() throws IOException {
    Experiment experiment = plan.experiment();
    return AcceptedBaseline.read(AcceptedBaseline.file(experiment.file(), experiment.name()));
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
