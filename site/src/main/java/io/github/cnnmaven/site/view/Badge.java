package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.site.text.Wording;
import java.util.List;

/**
 * A judgement as a word; its tone gives colour and symbol, never the meaning alone.
 *
 * @param tone {@code good}, {@code bad} or {@code neutral}
 */
public record Badge(String tone, String text) {

  static Badge of(Outcome outcome) {
    return switch (outcome) {
      case PASS -> new Badge("good", "Passed");
      case FAIL -> new Badge("bad", "Failed");
      case INCONCLUSIVE -> new Badge("neutral", "Inconclusive");
    };
  }

  static Badge of(RunStatus status) {
    return switch (status) {
      case FINISHED -> new Badge("good", "Finished");
      case DIVERGED -> new Badge("bad", "Diverged");
      case PAUSED -> new Badge("neutral", "Paused");
      case FAILED -> new Badge("bad", "Failed");
    };
  }

  /** All gates of an experiment in one badge. */
  static Badge of(List<Verdict> verdicts) {
    long failed = count(verdicts, Outcome.FAIL);
    long open = count(verdicts, Outcome.INCONCLUSIVE);
    if (verdicts.isEmpty()) {
      return new Badge("neutral", "No gates");
    }
    String all = Wording.count(verdicts.size(), "gate");
    if (failed == 0 && open > 0) {
      return new Badge("neutral", open + " of " + all + " inconclusive");
    }
    if (failed == 0) {
      return new Badge("good", all + " passed");
    }
    return new Badge("bad", (failed == verdicts.size() ? "" : failed + " of ") + all + " failed");
  }

  private static long count(List<Verdict> verdicts, Outcome outcome) {
    return verdicts.stream().filter(verdict -> verdict.outcome() == outcome).count();
  }
}
