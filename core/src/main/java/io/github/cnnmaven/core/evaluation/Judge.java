package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.analysis.RunCounts;
import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.EffectGate;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.LevelGate;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.RegressionGate;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.statistics.factorial.Factor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds gates against results. What did not run, was not measured or is of another plan was not
 * shown to be good: it fails, with its reason.
 *
 * @param accepted the baseline file, empty when there is none
 * @param card what was found when the data was prepared, empty where it was not
 * @param confidence of each bound
 */
record Judge(
    List<Factor> factors,
    Targets targets,
    Optional<AcceptedBaseline> accepted,
    String dataSha256,
    Optional<PreparedCard> card,
    Confidence confidence) {

  /**
   * One verdict on whether every run has finished, then those of the gates.
   *
   * @param overrides what the command line changed; gates were not meant for such runs, and are
   *     left out
   */
  List<Verdict> judge(List<Gate> gates, List<String> overrides) {
    if (!overrides.isEmpty()) {
      Verdict runs = completeness();
      String sentence =
          String.format(
              "%s Gates were not judged: the command line set %s.",
              runs.sentence(), String.join("; ", overrides));
      return List.of(new Verdict(runs.gate(), runs.outcome(), sentence));
    }
    return Stream.concat(
            Stream.of(completeness()), gates.stream().flatMap(gate -> judge(gate).stream()))
        .toList();
  }

  /** The verdicts of one gate: one for each bound, variant and level that it is about. */
  List<Verdict> judge(Gate gate) {
    if (gate instanceof LevelGate level) {
      return new LevelJudge(targets, confidence).judge(level);
    }
    if (gate instanceof EffectGate effect) {
      return new EffectJudge(factors, targets.all(), confidence).judge(effect);
    }
    if (gate instanceof DataGate data) {
      return new DataJudge(card).judge(data);
    }
    return new RegressionJudge(targets, accepted, dataSha256, confidence)
        .judge((RegressionGate) gate);
  }

  private Verdict completeness() {
    RunCounts runs =
        targets.all().stream()
            .map(Readings::runs)
            .reduce(new RunCounts(0, 0, 0, 0, 0), RunCounts::plus);
    String sentence =
        runs.complete()
            ? "All " + runs.planned() + " planned runs have finished."
            : runs.finished()
                + " of "
                + runs.planned()
                + " planned runs have finished ("
                + runs.losses()
                + "); run cnn:experiment again.";
    return new Verdict(
        "every run finished", runs.complete() ? Outcome.PASS : Outcome.FAIL, sentence);
  }
}
