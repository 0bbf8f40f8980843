package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Basis;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Quantity;
import io.github.cnnmaven.core.gate.Unit;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Results;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gates tried on variants of the factor {@code size} that no machine has trained. */
record Tried(
    List<Readings> variants, Optional<AcceptedBaseline> accepted, Optional<PreparedCard> card) {

  static final String DATA = "the data";

  Tried(Readings... variants) {
    this(List.of(variants), Optional.empty(), Optional.empty());
  }

  /** The verdicts on gates, without the one on all runs. */
  List<Verdict> verdicts(Gate... gates) {
    List<Verdict> all = judge().judge(List.of(gates), List.of());
    return all.subList(1, all.size());
  }

  Verdict verdict(Gate gate) {
    return verdicts(gate).get(0);
  }

  Judge judge() {
    List<VariantResults> results = variants.stream().map(Readings::variant).toList();
    List<String> levels = results.stream().map(VariantResults::id).toList();
    return new Judge(
        List.of(new Factor("size", levels)),
        new Targets(variants, BestVariant.of(results)),
        accepted,
        DATA,
        card,
        Confidence.ONCE);
  }

  static LevelGate atLeast(String min, String of) {
    return gate(Quantity.ACCURACY, Bound.Side.MIN, amount(min), of, Optional.empty());
  }

  static LevelGate on(Basis basis, String min, String of) {
    return gate(Quantity.ACCURACY, Bound.Side.MIN, amount(min), of, Optional.of(basis));
  }

  static LevelGate gate(
      Quantity quantity, Bound.Side side, Amount limit, String of, Optional<Basis> on) {
    return new LevelGate(quantity, List.of(new Bound(side, limit)), of, on);
  }

  static Amount amount(String number) {
    return new Amount(new BigDecimal(number), Unit.NUMBER, number);
  }

  static Amount points(String number) {
    return new Amount(new BigDecimal(number).movePointLeft(2), Unit.POINTS, number + " pp");
  }

  /** A variant whose runs have the same accuracy on validation as on test. */
  static Readings variant(String id, boolean baseline, double... accuracies) {
    List<RunResult> runs = new ArrayList<>();
    for (double accuracy : accuracies) {
      runs.add(run(id, runs.size() + 1, accuracy, accuracy));
    }
    return variant(id, baseline, runs, runs.size());
  }

  static Readings variant(String id, boolean baseline, List<RunResult> runs, int planned) {
    List<RunRecord> records = runs.stream().map(run -> new RunRecord(run, List.of())).toList();
    NetworkSummary network = new NetworkSummary(new ImageShape(8, 8, 1), List.of());
    VariantResults results = new VariantResults(id, Map.of("size", id), baseline, network, records);
    RunCounts counts =
        new RunCounts(
            planned,
            count(runs, RunStatus.FINISHED),
            count(runs, RunStatus.DIVERGED),
            count(runs, RunStatus.FAILED),
            0);
    return new Readings(
        results,
        counts,
        new TestAnswers(new ExperimentFolder(Path.of("none")), List.of("cat", "dog")));
  }

  static RunResult run(String variant, long seed, double validation, double test) {
    return Results.finished(variant + "-s" + seed, "f", validation, test);
  }

  static RunResult failed(String variant, long seed) {
    return Results.failed(variant + "-s" + seed, "f");
  }

  private static int count(List<RunResult> runs, RunStatus status) {
    return (int) runs.stream().filter(run -> run.status() == status).count();
  }
}
