package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JUnit test suite: a case per gate, failed or not, and a case per run, broken or not. A gate
 * that is inconclusive counts as skipped, which servers show beside the failed.
 *
 * @param findings what was found, a sentence each
 */
public record JUnitView(
    String suite,
    String tests,
    String failures,
    String errors,
    String skipped,
    String time,
    List<Case> cases,
    List<String> findings) {

  public JUnitView {
    cases = List.copyOf(cases);
    findings = List.copyOf(findings);
  }

  /**
   * A test case.
   *
   * @param problem {@code failure}, {@code error}, {@code skipped} or empty
   * @param type of the problem
   * @param message of the problem in one line
   * @param details of the problem
   */
  public record Case(
      String group,
      String name,
      String time,
      String problem,
      String type,
      String message,
      String details) {}

  /** The suite of these results. */
  public static JUnitView of(ExperimentResults results) {
    String suite = "cnn." + results.experiment();
    List<RunResult> runs = results.runs().stream().map(RunRecord::result).toList();
    long errors = runs.stream().filter(run -> run.status() != RunStatus.FINISHED).count();
    return new JUnitView(
        suite,
        Integer.toString(results.verdicts().size() + runs.size()),
        count(results, Outcome.FAIL),
        Long.toString(errors),
        count(results, Outcome.INCONCLUSIVE),
        seconds(runs.stream().mapToDouble(RunResult::seconds).sum()),
        Stream.concat(
                results.verdicts().stream().map(verdict -> gate(suite, verdict)),
                runs.stream().map(run -> run(suite, run)))
            .toList(),
        results.analysis() == null ? List.of() : results.analysis().sentences());
  }

  private static String count(ExperimentResults results, Outcome outcome) {
    return Long.toString(results.verdicts().stream().filter(v -> v.outcome() == outcome).count());
  }

  private static Case gate(String suite, Verdict verdict) {
    String group = suite + ".gates";
    return switch (verdict.outcome()) {
      case PASS -> new Case(group, verdict.gate(), "0", "", "", "", "");
      case FAIL -> new Case(group, verdict.gate(), "0", "failure", "gate", verdict.sentence(), "");
      case INCONCLUSIVE ->
          new Case(
              group, verdict.gate(), "0", "skipped", "", "Inconclusive: " + verdict.sentence(), "");
    };
  }

  private static Case run(String suite, RunResult run) {
    String group = suite + ".runs";
    String time = seconds(run.seconds());
    if (run.status() == RunStatus.FINISHED) {
      return new Case(group, run.id(), time, "", "", "", "");
    }
    RunRow row = RunRow.of(run);
    String status = row.badge().text();
    return new Case(
        group,
        run.id(),
        time,
        "error",
        status.toLowerCase(Locale.ROOT),
        row.cause().isEmpty() ? status : row.cause(),
        Optional.ofNullable(run.cause()).orElse(""));
  }

  private static String seconds(double seconds) {
    return Double.isFinite(seconds) ? NumberText.fixed(seconds, 3) : "0";
  }
}
