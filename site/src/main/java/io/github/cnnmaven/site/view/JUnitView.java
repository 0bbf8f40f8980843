package io.github.cnnmaven.site.view;

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

/** A JUnit test suite: a case per gate, failed or not, and a case per run, broken or not. */
public record JUnitView(
    String suite, String tests, String failures, String errors, String time, List<Case> cases) {

  public JUnitView {
    cases = List.copyOf(cases);
  }

  /**
   * A test case.
   *
   * @param problem {@code failure}, {@code error} or empty
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
        Long.toString(results.verdicts().stream().filter(v -> !v.passed()).count()),
        Long.toString(errors),
        seconds(runs.stream().mapToDouble(RunResult::seconds).sum()),
        Stream.concat(
                results.verdicts().stream().map(verdict -> gate(suite, verdict)),
                runs.stream().map(run -> run(suite, run)))
            .toList());
  }

  private static Case gate(String suite, Verdict verdict) {
    return verdict.passed()
        ? new Case(suite + ".gates", verdict.gate(), "0", "", "", "", "")
        : new Case(
            suite + ".gates", verdict.gate(), "0", "failure", "gate", verdict.sentence(), "");
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
