package io.github.cnnmaven.site.view;

import io.github.cnnmaven.site.chart.DotStrip;
import java.util.List;

/**
 * A variant in the ablation table.
 *
 * @param number place in the plan, from 1
 * @param href its page
 * @param tag {@code best}, {@code baseline} or empty
 * @param runs how many have finished, of how many when some have not
 * @param complete whether all have finished
 * @param testAccuracy mean and standard deviation in per cent, as {@code validationAccuracy}
 * @param interval of the mean test accuracy in per cent, empty where it is not known
 * @param difference of mean test accuracy to the baseline, in percentage points
 * @param differenceInterval of the differences seed by seed, empty where it is not known
 * @param compare page that compares it with the baseline, empty without one
 * @param scores other metrics on test, in per cent too
 */
public record VariantRow(
    String number,
    String id,
    String href,
    String tag,
    List<LevelCell> levels,
    String runs,
    boolean complete,
    DotStrip strip,
    String testAccuracy,
    String interval,
    String difference,
    String differenceInterval,
    String compare,
    String validationAccuracy,
    String testLoss,
    List<String> scores,
    String parameters,
    String multiplyAdds,
    String time) {

  public VariantRow {
    levels = List.copyOf(levels);
    scores = List.copyOf(scores);
  }
}
