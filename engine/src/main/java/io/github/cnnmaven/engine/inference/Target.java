package io.github.cnnmaven.engine.inference;

/**
 * A number of a network whose derivative is asked for.
 *
 * @param node where it is
 * @param channels of each image: which channel there, its mean over all places
 * @param signs of each image: what it is multiplied by
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Target(int node, int[] channels, float[] signs) {}
