package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A JUnit test suite: a case per gate, failed or not, and a case per run, broken or not. A gate
 * that is inconclusive counts as skipped, which servers show beside the failed. Sentences stand
 * both in the message, which Jenkins shows, and in the text, as GitLab shows nothing else.
 *
 * @param file the descriptor, which GitHub's annotations point to
 * @param timestamp of the first run, in the form of the schema
 * @param findings what was found, a sentence each
 */
public record JUnitView(
    String suite,
    String tests,
    String failures,
    String errors,
    String skipped,
    String time,
    String timestamp,
    String file,
    List<Case> cases,
    List<String> findings) {

  private static final int SECONDS_OF_TIME = "2025-01-01T00:00:00".length();
  private static final double PERCENT = 100;

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
   * @param output what there is to say where there is no problem
   */
  public record Case(
      String group,
      String name,
      String time,
      String problem,
      String type,
      String message,
      String details,
      String output) {}

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
        runs.stream()
            .map(RunResult::startedAt)
            .sorted()
            .findFirst()
            .map(JUnitView::local)
            .orElse(""),
        results.descriptor(),
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
    String sentence = verdict.sentence();
    return switch (verdict.outcome()) {
      case PASS -> new Case(group, verdict.gate(), "0", "", "", "", "", sentence);
      case FAIL -> new Case(group, verdict.gate(), "0", "failure", "gate", sentence, sentence, "");
      case INCONCLUSIVE -> {
        String open = "Inconclusive: " + sentence;
        yield new Case(group, verdict.gate(), "0", "skipped", "", open, open, "");
      }
    };
  }

  /** The schema knows no time zones. */
  private static String local(String utc) {
    return utc.length() < SECONDS_OF_TIME ? "" : utc.substring(0, SECONDS_OF_TIME);
  }

  private static Case run(String suite, RunResult run) {
    String group = suite + ".runs";
    String time = seconds(run.seconds());
    if (run.status() == RunStatus.FINISHED) {
      return new Case(group, run.id(), time, "", "", "", "", reached(run));
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
        Optional.ofNullable(run.cause()).orElse(""),
        "");
  }

  private static String reached(RunResult run) {
    return Optional.ofNullable(run.evaluation().get(Split.TEST))
        .map(
            test ->
                "Test accuracy is "
                    + NumberText.fixed(test.accuracy() * PERCENT, 2)
                    + " % after "
                    + Wording.count(run.epochs(), "epoch")
                    + ".")
        .orElse("");
  }

  private static String seconds(double seconds) {
    return Double.isFinite(seconds) ? NumberText.fixed(seconds, 3) : "0";
  }
}
