package io.github.cnnmaven.engine.stack;

/**
 * Where a parameter is among all of a network's.
 *
 * @param from index of its first number
 * @param learned whether its gradient is wanted
 */
public record Place(int from, int length, boolean learned) {}
