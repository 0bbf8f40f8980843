package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.factorial.Effect;

/** An effect on test accuracy in words; what was not shown is not called absent. */
record EffectSentence(Effect effect) {

  private static final double ALPHA = 0.05;

  boolean shown() {
    return effect.adjustedP() != null && effect.adjustedP() < ALPHA;
  }

  String text() {
    return effect.main() ? main() : interaction();
  }

  private String main() {
    String change = change(effect.term());
    Interval interval = effect.interval();
    if (interval == null || effect.standardError() == null) {
      return "Changing " + change + " " + moved() + "; so few seeds cannot tell how sure that is.";
    }
    if (effect.standardError() == 0) {
      return "Changing " + change + " " + moved() + ", the same with every seed.";
    }
    return shown()
        ? "Changing " + change + " " + moved() + " (" + range(interval) + ")" + assumption() + "."
        : "No effect of changing "
            + change
            + " was shown: it "
            + moved()
            + ", but chance alone could do that ("
            + range(interval)
            + ")"
            + assumption()
            + ".";
  }

  private String interaction() {
    String[] terms = effect.term().split(":", -1);
    return "The effect of changing "
        + change(terms[0])
        + " is "
        + ShareText.points(effect.value())
        + " points "
        + (effect.value() < 0 ? "lower" : "higher")
        + (effect.interval() == null ? "" : " (" + range(effect.interval()) + ")")
        + " with "
        + terms[1]
        + " "
        + effect.levels().get(1)
        + " than with "
        + effect.references().get(1)
        + assumption()
        + ".";
  }

  private String moved() {
    return effect.value() == 0
        ? "left test accuracy as it was"
        : (effect.value() < 0 ? "lowered" : "raised")
            + " test accuracy by "
            + ShareText.points(effect.value())
            + " points";
  }

  private String assumption() {
    return effect.assuming().isEmpty() ? "" : ", if it does not depend on the other factors";
  }

  private String change(String factor) {
    return factor + " from " + effect.references().get(0) + " to " + effect.levels().get(0);
  }

  private static String range(Interval interval) {
    return ShareText.points(interval);
  }
}
