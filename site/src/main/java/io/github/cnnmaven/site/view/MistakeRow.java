package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.site.text.NumberText;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

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
    return mostSure(run).stream().map(image -> row(run, image, names)).toList();
  }

  /** Of thousands the few, without sorting the others; of two that are as sure the first. */
  private static List<Integer> mostSure(Outcomes run) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(image -> -run.confidence()[image])
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> most = new PriorityQueue<>(MOST, order.reversed());
    for (int image = 0; image < run.size(); image++) {
      if (!run.right(image) && !isLessSure(run, image, most)) {
        most.add(image);
        if (most.size() > MOST) {
          most.remove();
        }
      }
    }
    return most.stream().sorted(order).toList();
  }

  private static boolean isLessSure(Outcomes run, int image, PriorityQueue<Integer> most) {
    return most.size() == MOST && run.confidence()[image] <= run.confidence()[most.element()];
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
