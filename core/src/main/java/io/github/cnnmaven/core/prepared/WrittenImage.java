package io.github.cnnmaven.core.prepared;

/**
 * An image that is in a prepared file, without its pixels.
 *
 * @param name where it comes from
 * @param sha256 of its pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of them; never compared as a whole.
public record WrittenImage(String name, Part part, int label, byte[] sha256) {}
