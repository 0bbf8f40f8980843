package io.github.cnnmaven.core.gate;

import java.util.Optional;

/**
 * How much worse than the accepted baseline a metric may be; at least one of the two.
 *
 * @param absolute in the metric's own unit
 * @param relative as a share of the accepted mean
 * @param of {@link Target} or the id of a variant
 */
public record RegressionGate(
    Quantity metric,
    Optional<Amount> absolute,
    Optional<Amount> relative,
    String of,
    Optional<Basis> on)
    implements Gate {}
