package io.github.cnnmaven.core.descriptor;

/**
 * A choice that trains, though few would mean it.
 *
 * @param layer its index in the network
 */
record Oddity(int layer, String message) {}
