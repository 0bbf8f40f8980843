package io.github.cnnmaven.core.gate;

import org.jspecify.annotations.Nullable;

/**
 * A gate's judgement.
 *
 * @param gate in the descriptor's words: {@code accuracy of best >= 0.80}
 * @param sentence what was found and expected, in plain words
 * @param evidence the numbers, null where there were none to judge
 */
public record Verdict(String gate, Outcome outcome, String sentence, @Nullable Evidence evidence) {

  /** A verdict that needed no numbers. */
  public Verdict(String gate, Outcome outcome, String sentence) {
    this(gate, outcome, sentence, null);
  }

  public boolean passed() {
    return outcome == Outcome.PASS;
  }
}
