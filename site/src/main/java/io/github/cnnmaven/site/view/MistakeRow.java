package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.site.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A test image that was taken for something else.
 *
 * @param index in the test images, from 0
 * @param confidence what the network told for the class it chose
 * @param truth what it told for the right one
 */
public record MistakeRow(
    String index, String actual, String predicted, String confidence, String truth) {

  private static final int MOST = 20;

  /** Those that the network was most sure of. */
  static List<MistakeRow> of(Outcomes run, ClassNames names) {
    return IntStream.range(0, run.size())
        .filter(image -> !run.right(image))
        .boxed()
        .sorted(Comparator.comparingDouble(image -> -run.confidence()[image]))
        .limit(MOST)
        .map(image -> row(run, image, names))
        .toList();
  }

  private static MistakeRow row(Outcomes run, int image, ClassNames names) {
    return new MistakeRow(
        Integer.toString(image),
        names.of(run.labels()[image]),
        names.of(run.predicted()[image]),
        NumberText.percent(run.confidence()[image]),
        NumberText.percent(run.truth()[image]));
  }
}
