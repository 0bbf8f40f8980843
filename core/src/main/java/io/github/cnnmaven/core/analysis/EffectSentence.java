package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import java.util.Optional;

/**
 * An effect on test accuracy in words; what was not shown is not called absent.
 *
 * @param equivalent whether it is smaller than what matters, empty where nobody said what does
 */
record EffectSentence(Effect effect, Optional<EffectEquivalence> equivalent) {

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
    String evidence = " (" + ShareText.points(interval) + ")" + assumption();
    if (shown()) {
      String size = small().map(p -> "; that is less than the " + p + " that matter").orElse("");
      return "Changing " + change + " " + moved() + evidence + size + ".";
    }
    return small()
        .map(
            points ->
                "Changing "
                    + change
                    + " moves test accuracy by less than the "
                    + points
                    + " that matter: it "
                    + moved()
                    + evidence
                    + ".")
        .orElse("Whether changing " + change + " matters is open: it " + doubt(interval, evidence));
  }

  private String doubt(Interval interval, String evidence) {
    String family = interval.contains(0) ? "" : ", one of several effects that were looked at";
    return moved() + evidence + ", which may be chance" + family + ".";
  }

  /** The margin, where the effect was shown to lie within it. */
  private Optional<String> small() {
    return equivalent
        .filter(test -> test.p() <= ALPHA)
        .map(test -> ShareText.points(test.test().margin()) + " points");
  }

  private String interaction() {
    String[] terms = effect.term().split(":", -1);
    return "The effect of changing "
        + change(terms[0])
        + " is "
        + ShareText.points(effect.value())
        + " points "
        + (effect.value() < 0 ? "lower" : "higher")
        + (effect.interval() == null ? "" : " (" + ShareText.points(effect.interval()) + ")")
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
}
