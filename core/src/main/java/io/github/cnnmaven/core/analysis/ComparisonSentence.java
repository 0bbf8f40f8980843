package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;
import java.util.List;

/**
 * The best variant against the baseline in words; what was not shown is not called absent.
 *
 * @param family how many comparisons p-values are corrected for
 * @param images the same, image by image
 */
record ComparisonSentence(
    Comparison comparison, int family, List<ImageComparison> images, AnalysisOptions options) {

  private static final double ALPHA = 0.05;

  String text() {
    String ahead = "ahead with " + comparison.ahead() + " of " + comparison.seeds() + " seeds";
    Interval interval = comparison.interval();
    if (interval == null || comparison.adjustedP() == null) {
      return "It is " + distance() + ", " + ahead + "; that is too little to tell luck from merit.";
    }
    String evidence = " (" + ShareText.points(interval) + ", " + ahead + ")";
    boolean shown = comparison.adjustedP() < ALPHA;
    return "It is "
        + distance()
        + evidence
        + (shown ? corrected() : doubt(interval))
        + margin(shown)
        + ".";
  }

  /** Image by image; nothing where no run kept its answers. */
  String ofImages() {
    long shown = images.stream().filter(image -> image.adjustedP() < ALPHA).count();
    return "On the same "
        + images.get(0).images()
        + " test images and with the same seed it gets "
        + range(images.stream().mapToInt(ImageComparison::fixed).sorted().toArray())
        + " right that the baseline gets wrong, and "
        + range(images.stream().mapToInt(ImageComparison::broken).sorted().toArray())
        + " the other way round; "
        + (shown == 0
            ? "with no seed is that clear of chance"
            : "with " + shown + " of " + images.size() + " seeds that is more than chance")
        + " for these networks (exact McNemar test).";
  }

  private String distance() {
    return comparison.difference() == 0
        ? "level with the baseline " + comparison.baseline()
        : ShareText.points(comparison.difference())
            + " points "
            + (comparison.difference() < 0 ? "below" : "above")
            + " the baseline "
            + comparison.baseline();
  }

  private String corrected() {
    return family == 1 ? "" : ", also after correction for " + family + " comparisons";
  }

  private String doubt(Interval interval) {
    return ", which may still be chance"
        + (interval.contains(0) ? "" : " as one of " + family + " comparisons");
  }

  private String margin(boolean shown) {
    Double margin = options.margin();
    if (margin == null || comparison.equivalenceP() == null || comparison.equivalenceP() > ALPHA) {
      return "";
    }
    return (shown ? ", but" : "; shown is")
        + " that the difference is less than the "
        + ShareText.points(margin)
        + " points that matter";
  }

  private static String range(int... sorted) {
    int least = sorted[0];
    int most = sorted[sorted.length - 1];
    return least == most ? Integer.toString(least) : least + " to " + most;
  }
}
