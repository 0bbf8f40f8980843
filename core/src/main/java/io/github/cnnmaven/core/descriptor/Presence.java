package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Combination;
import io.github.cnnmaven.core.design.Condition;
import io.github.cnnmaven.core.design.DesignGrammar;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * Which of the parts with a {@code when:} are read for a variant.
 *
 * @param variant that is looked at
 * @param all variants of the experiment
 */
record Presence(Combination variant, List<Combination> all) {

  /**
   * Whether a part is: when the variant has it, so that what stands for <code>${factor}</code> in
   * it is meant for it; and when no variant has it, as its mistakes would be told nowhere else.
   *
   * @param when of the part, as written
   */
  boolean isRead(Optional<YamlNode> when) {
    // A mistake in the condition itself is told where it is read.
    Optional<Condition> condition =
        when.flatMap(node -> DesignGrammar.WHEN.type().read(node, new Problems()))
            .flatMap(found -> found);
    return condition.isEmpty()
        || condition.get().holds(variant.words())
        || all.stream().noneMatch(each -> condition.get().holds(each.words()));
  }
}
