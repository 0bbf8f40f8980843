package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Evidence;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import org.jspecify.annotations.Nullable;

/** A verdict without the name of its gate. */
record Ruling(Outcome outcome, String sentence, @Nullable Evidence evidence) {

  /** What cannot be judged is not good. */
  static Ruling failed(String reason) {
    return new Ruling(Outcome.FAIL, reason, null);
  }

  Verdict of(String gate) {
    return new Verdict(gate, outcome, sentence, evidence);
  }
}
