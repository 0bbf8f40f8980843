package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.design.Combination;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;

/**
 * A descriptor as one variant sees it.
 *
 * @param tree with the variant's levels in it, and its entries merged
 * @param parts what could be read of it
 * @param problems of this variant
 */
record VariantReading(
    Combination variant,
    YamlMapping tree,
    Values parts,
    Optional<VariantNetwork.Declared> network,
    List<Problem> problems) {}
