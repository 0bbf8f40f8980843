package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells the verdicts of several experiments and keeps those that fail the build. */
public final class Gatekeeper {

  private final Log log;
  private final Inconclusive inconclusive;
  private final List<String> failures = new ArrayList<>();

  /**
   * A keeper without failures.
   *
   * @param inconclusive what becomes of gates that could go either way
   */
  public Gatekeeper(Log log, Inconclusive inconclusive) {
    this.log = log;
    this.inconclusive = inconclusive;
  }

  /** Logs each verdict of an experiment. */
  public void judge(ExperimentResults results) {
    for (Verdict verdict : results.verdicts()) {
      String text = verdict.gate() + ": " + verdict.sentence();
      switch (verdict.outcome()) {
        case PASS -> log.info("PASS " + text);
        case FAIL -> fail(results, "FAIL ", text);
        case INCONCLUSIVE -> open(results, text);
      }
    }
  }

  /** Fails where the command line left gates unjudged: nothing was shown to be good. */
  public void demandGates(ExperimentResults results) {
    if (!results.overrides().isEmpty()) {
      fail(
          results,
          "FAIL ",
          "gates: They are for the descriptor's own runs; check without -Dcnn. options for "
              + String.join("; ", results.overrides())
              + ".");
    }
  }

  private void open(ExperimentResults results, String text) {
    switch (inconclusive) {
      case fail -> fail(results, "INCONCLUSIVE ", text);
      case warn -> log.warn("INCONCLUSIVE " + text);
      case pass -> log.info("INCONCLUSIVE " + text);
    }
  }

  private void fail(ExperimentResults results, String word, String text) {
    log.error(word + text);
    failures.add(results.experiment() + ": " + text);
  }

  /** One line for each verdict that fails the build. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** All failures, for the end of the build. */
  public String summary() {
    String count = failures.size() == 1 ? "1 gate failed:" : failures.size() + " gates failed:";
    return count + "\n  " + String.join("\n  ", failures);
  }
}
