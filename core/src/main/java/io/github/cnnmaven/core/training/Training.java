package io.github.cnnmaven.core.training;

/**
 * How a network is fitted.
 *
 * @param epochs passes over the training split
 * @param batchSize images per step; the last batch of an epoch may be smaller
 * @param optimizer the rule that turns gradients into steps
 */
public record Training(int epochs, int batchSize, Optimizer optimizer) {}
