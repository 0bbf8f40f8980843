package io.github.cnnmaven.core.picture;

/**
 * A part of a picture, in its pixels.
 *
 * @param left of its first column
 * @param top of its first row
 */
public record Crop(int left, int top, int width, int height) {}
