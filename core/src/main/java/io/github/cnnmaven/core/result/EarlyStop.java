package io.github.cnnmaven.core.result;

import org.jspecify.annotations.Nullable;

/**
 * What early stopping came to.
 *
 * @param stopped whether it ended the training before its last epoch
 * @param reason why it did, or that all epochs were trained
 * @param bestEpoch the epoch with the best value of what it watched, counted from 1; null when it
 *     never looked
 * @param restored whether the weights are those of that epoch
 */
public record EarlyStop(
    boolean stopped, String reason, @Nullable Integer bestEpoch, boolean restored) {}
