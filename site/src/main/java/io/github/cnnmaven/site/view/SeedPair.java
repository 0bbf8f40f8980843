package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Test accuracy of two variants with one seed; a number that is missing is a dash. */
public record SeedPair(String seed, String first, String second, String difference) {

  static List<SeedPair> of(VariantResults first, VariantResults second) {
    Map<Long, Double> ones = PairedSeeds.accuracies(first);
    Map<Long, Double> others = PairedSeeds.accuracies(second);
    TreeSet<Long> seeds = new TreeSet<>(ones.keySet());
    seeds.addAll(others.keySet());
    return seeds.stream().map(seed -> row(seed, ones.get(seed), others.get(seed))).toList();
  }

  private static SeedPair row(long seed, @Nullable Double one, @Nullable Double other) {
    return new SeedPair(
        Long.toString(seed),
        one == null ? NumberText.NONE : NumberText.exactPercent(one),
        other == null ? NumberText.NONE : NumberText.exactPercent(other),
        one == null || other == null ? NumberText.NONE : NumberText.points(other - one));
  }
}
