package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;

/** Whether something decides when seeds are no longer added. */
record GrowthCheck(YamlMapping root, QuantityCheck quantities, Problems problems) {

  void check(SeedGrowth growth, int gates) {
    YamlNode node = root.get(ExperimentGrammar.SEEDS.name()).orElse(root);
    if (growth.until().isPresent()) {
      quantities.check(node, growth.until().get().metric());
    } else if (gates == 0) {
      problems.add(
          node.problem(
              "nothing decides how many seeds it takes", "Add until: accuracy ± 0.5 pp, or gates"));
    }
  }
}
