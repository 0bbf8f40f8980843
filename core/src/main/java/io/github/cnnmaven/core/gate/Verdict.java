package io.github.cnnmaven.core.gate;

/**
 * A gate's judgement.
 *
 * @param gate in the descriptor's words: {@code accuracy of best >= 0.80}
 * @param sentence what was found and expected, in plain words
 */
public record Verdict(String gate, Outcome outcome, String sentence) {

  public boolean passed() {
    return outcome == Outcome.PASS;
  }
}
