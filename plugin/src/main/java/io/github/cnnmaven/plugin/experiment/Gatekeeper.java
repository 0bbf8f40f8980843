package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells the verdicts of several experiments and keeps those that did not pass. */
public final class Gatekeeper {

  private final Log log;
  private final List<String> failures = new ArrayList<>();

  public Gatekeeper(Log log) {
    this.log = log;
  }

  /** Logs each verdict of an experiment. */
  public void judge(ExperimentResults results) {
    for (Verdict verdict : results.verdicts()) {
      String text = verdict.gate() + ": " + verdict.sentence();
      if (verdict.passed()) {
        log.info("PASS " + text);
      } else {
        log.error("FAIL " + text);
        failures.add(results.experiment() + ": " + text);
      }
    }
  }

  /** One line for each verdict that did not pass. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** All failures, for the end of the build. */
  public String summary() {
    String count = failures.size() == 1 ? "1 gate failed:" : failures.size() + " gates failed:";
    return count + "\n  " + String.join("\n  ", failures);
  }
}
