package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.gate.Verdict;

/** A gate's verdict. */
public record VerdictView(Badge badge, String gate, String sentence) {

  static VerdictView of(Verdict verdict) {
    return new VerdictView(Badge.of(verdict.outcome()), verdict.gate(), verdict.sentence());
  }
}
