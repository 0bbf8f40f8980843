package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Holm;
import io.github.cnnmaven.core.statistics.McNemar;
import io.github.cnnmaven.core.statistics.classification.Answers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A run against the baseline's run of the same seed, image by image. Speaks of these two sets of
 * weights, not of their variants.
 *
 * @param images of the test set that both saw
 * @param fixed that the baseline's run gets wrong and this one right
 * @param broken that the baseline's run gets right and this one wrong
 * @param p two-sided, exact (McNemar)
 * @param adjustedP by Holm over the seeds of the variant
 */
public record ImageComparison(
    String variant,
    String baseline,
    long seed,
    int images,
    int fixed,
    int broken,
    double p,
    double adjustedP) {

  /** Every variant against the baseline, for the seeds with which both kept their answers. */
  static List<ImageComparison> all(List<VariantMeasurements> variants) {
    List<ImageComparison> all = new ArrayList<>();
    for (VariantMeasurements baseline : variants) {
      if (baseline.baseline()) {
        variants.stream()
            .filter(variant -> !variant.baseline())
            .forEach(variant -> all.addAll(between(variant, baseline)));
      }
    }
    return all;
  }

  private static List<ImageComparison> between(
      VariantMeasurements variant, VariantMeasurements baseline) {
    List<ImageComparison> raw = new ArrayList<>();
    SortedMap<Long, Answers> others = baseline.answers();
    for (Map.Entry<Long, Answers> entry : variant.answers().entrySet()) {
      Answers other = others.get(entry.getKey());
      if (other != null && Arrays.equals(other.labels(), entry.getValue().labels())) {
        McNemar test = McNemar.of(other.right(), entry.getValue().right());
        raw.add(
            new ImageComparison(
                variant.id(),
                baseline.id(),
                entry.getKey(),
                other.images(),
                test.fixed(),
                test.broken(),
                test.pValue(),
                Double.NaN));
      }
    }
    List<Double> adjusted = Holm.adjust(raw.stream().map(ImageComparison::p).toList());
    List<ImageComparison> all = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      all.add(raw.get(i).adjusted(adjusted.get(i)));
    }
    return all;
  }

  private ImageComparison adjusted(double holm) {
    return new ImageComparison(variant, baseline, seed, images, fixed, broken, p, holm);
  }
}
