package io.github.cnnmaven.core.result;

/**
 * A picture that a run left.
 *
 * @param file relative to the run's folder, with forward slashes
 * @param kind what it shows: {@code filters}
 * @param layer name of the layer it is of
 * @param alt what it shows, for those who cannot see it
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String file, String kind, String layer, String alt, int width, int height) {}
