package io.github.cnnmaven.site.view;

import io.github.cnnmaven.site.chart.DotStrip;
import java.util.List;

/**
 * A variant in the ablation table.
 *
 * @param tag {@code best}, {@code baseline} or empty
 * @param runs how many have finished, of how many when some have not
 * @param complete whether all have finished
 * @param testAccuracy mean and standard deviation in per cent, as {@code validationAccuracy}
 * @param scores other metrics on test, in per cent too
 * @param difference of mean test accuracy to the baseline, in percentage points
 */
public record VariantRow(
    String id,
    String tag,
    List<LevelCell> levels,
    String runs,
    boolean complete,
    DotStrip strip,
    String testAccuracy,
    String difference,
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
