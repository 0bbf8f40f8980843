package io.github.cnnmaven.core.gate;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that led to a verdict.
 *
 * @param seeds how many runs they are made of
 * @param value what was measured
 * @param lower one-sided 95 % bound, null where none was used
 * @param upper one-sided 95 % bound, null where none was used
 * @param limit what it was held against
 * @param seedsToSettle about how many more would tell, null unless inconclusive and within reach
 */
public record Evidence(
    int seeds,
    double value,
    @Nullable Double lower,
    @Nullable Double upper,
    double limit,
    @Nullable Integer seedsToSettle) {}
