package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the runs of a plan left, ready to be judged.
 *
 * @param best id of the best variant on validation, empty when none has finished
 */
record Standing(Plan plan, List<Readings> variants, Optional<String> best) {

  Standing {
    variants = List.copyOf(variants);
  }

  /**
   * Reads what is there. Runs of another plan are left out, and gates see that they are missing.
   *
   * @throws IOException when a stored result is damaged
   */
  static Standing of(Plan plan, ExperimentFolder folder) throws IOException {
    TestAnswers answers = new TestAnswers(folder, plan.experiment().classNames());
    List<Readings> readings = new ArrayList<>();
    for (PlannedVariant variant : plan.variants()) {
      StoredRuns runs = StoredRuns.of(variant.runs(), folder);
      readings.add(new Readings(results(variant, runs), runs.counts(), answers));
    }
    List<VariantResults> results = readings.stream().map(Readings::variant).toList();
    return new Standing(plan, readings, BestVariant.of(results));
  }

  /** Whether every run of the plan has finished. */
  boolean complete() {
    return variants.stream().allMatch(readings -> readings.runs().complete());
  }

  List<Factor> factors() {
    return plan.experiment().factors().stream()
        .map(factor -> new Factor(factor.name(), factor.levels()))
        .toList();
  }

  Targets targets() {
    return new Targets(variants, best);
  }

  /** Of each single look at the results. */
  Confidence confidence() {
    return new Confidence(
        plan.experiment().growth().map(SeedGrowth::looks).map(List::size).orElse(1));
  }

  /**
   * Who judges them.
   *
   * @throws IOException when the baseline file is damaged
   */
  Judge judge() throws IOException {
    Experiment experiment = plan.experiment();
    return new Judge(
        factors(),
        targets(),
        AcceptedBaseline.read(AcceptedBaseline.file(experiment.file(), experiment.name())),
        plan.dataSha256(),
        plan.data().map(PreparedData::card),
        confidence());
  }

  private static VariantResults results(PlannedVariant planned, StoredRuns runs) {
    return new VariantResults(
        planned.variant().id(),
        planned.variant().levels(),
        planned.variant().baseline(),
        network(planned, runs.current()),
        runs.current());
  }

  /** What a given model turned out to be is known from a run on. */
  private static NetworkSummary network(PlannedVariant planned, List<RunRecord> runs) {
    return runs.stream()
        .flatMap(run -> Optional.ofNullable(run.result().network()).stream())
        .findFirst()
        .orElse(planned.network());
  }
}
