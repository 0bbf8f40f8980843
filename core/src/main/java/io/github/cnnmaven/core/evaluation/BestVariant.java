package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The variant with the highest mean validation accuracy; the test split has no say. */
final class BestVariant {

  private BestVariant() {}

  static Optional<String> of(List<VariantResults> variants) {
    if (variants.size() == 1) {
      return Optional.of(variants.get(0).id());
    }
    return variants.stream()
        .filter(variant -> accuracy(variant).isPresent())
        .max(Comparator.comparingDouble(variant -> accuracy(variant).orElseThrow().mean()))
        .map(VariantResults::id);
  }

  private static Optional<Summary> accuracy(VariantResults variant) {
    return variant.summary(Split.VALIDATION, Metrics::accuracy);
  }
}
