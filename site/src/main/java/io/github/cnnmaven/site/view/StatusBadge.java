package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.Locale;
import java.util.Optional;

/**
 * A small picture for a README: the experiment, how good its best variant is, and its gates.
 *
 * @param tone {@code good}, {@code bad} or {@code neutral}
 * @param split where the right half begins
 * @param nameAt middle of the left half
 * @param textAt middle of the right half
 */
public record StatusBadge(
    String tone,
    String name,
    String text,
    String width,
    String split,
    String rest,
    String nameAt,
    String textAt) {

  private static final int LONGEST = 40;

  /** Of a letter in the badge's font, on average; wide enough for most texts. */
  private static final double LETTER = 6.6;

  private static final int MARGIN = 14;

  /** The badge of these results. */
  public static StatusBadge of(ExperimentResults results) {
    Badge gates = Badge.of(results.verdicts());
    String name = Wording.shortened(results.experiment(), LONGEST);
    String text = accuracy(results) + gates.text().toLowerCase(Locale.ROOT);
    int left = width(name);
    int right = width(text);
    return new StatusBadge(
        gates.tone(),
        name,
        text,
        Integer.toString(left + right),
        Integer.toString(left),
        Integer.toString(right),
        NumberText.fixed(left / 2.0, 1),
        NumberText.fixed(left + right / 2.0, 1));
  }

  private static String accuracy(ExperimentResults results) {
    Optional<VariantResults> shown = results.bestVariant().or(results::baselineVariant);
    return shown
        .flatMap(variant -> variant.summary(Split.TEST, Metrics::accuracy))
        .map(summary -> NumberText.percent(summary.mean()) + " · ")
        .orElse("");
  }

  private static int width(String text) {
    return MARGIN + (int) Math.ceil(LETTER * text.codePointCount(0, text.length()));
  }
}
