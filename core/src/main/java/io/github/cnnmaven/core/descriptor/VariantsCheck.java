package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.design.Factor;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether what is said to vary does.
 *
 * @param factors node of the factors
 */
record VariantsCheck(YamlNode factors, Problems problems) {

  /** Everything of a variant that its numbers depend on. */
  private record Substance(
      Network network,
      Augmentation augmentation,
      Training training,
      Limit limit,
      Normalization normalization) {}

  /** Reports each factor that no condition names and no value refers to. */
  void checkUse(List<Factor> declared, Set<String> used) {
    if (factors instanceof YamlMapping mapping) {
      for (YamlMapping.Entry entry : mapping.entries()) {
        String name = entry.key();
        if (!used.contains(name) && declared.stream().anyMatch(f -> f.name().equals(name))) {
          problems.add(
              new Problem(
                  entry.place(),
                  entry.value().path(),
                  "the factor '" + name + "' is never used",
                  "Name it in a when:, or write ${" + name + "} where its level belongs"));
        }
      }
    }
  }

  /** Reports variants that would be trained twice for nothing. */
  void checkDistinct(List<Variant> variants) {
    Map<Substance, String> seen = new HashMap<>();
    for (Variant variant : variants) {
      Substance substance =
          new Substance(
              variant.network().withoutIdleNames(),
              variant.augmentation(),
              variant.training(),
              variant.limit(),
              variant.normalization());
      String other = seen.putIfAbsent(substance, variant.id());
      if (other != null) {
        problems.add(
            factors.problem(
                "the variants '" + other + "' and '" + variant.id() + "' are the same",
                "List one of them under exclude:, or let each level change something"));
      }
    }
  }
}
