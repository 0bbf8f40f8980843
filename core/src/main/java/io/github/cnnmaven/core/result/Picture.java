package io.github.cnnmaven.core.result;

import org.jspecify.annotations.Nullable;

/**
 * A picture that a run left. Pictures of variants with the same kind, layer and probe can be held
 * against each other.
 *
 * @param file relative to the run's folder, with forward slashes
 * @param kind what it shows, in the descriptor's word: {@code filters}
 * @param layer name of the layer it is of, empty when it is of none
 * @param probe the image it is of, empty when it is of none; else what tells it from others of its
 *     kind and layer
 * @param caption what stands below it
 * @param alt what it shows, for those who cannot see it
 * @param width in pixels
 * @param height in pixels
 * @param scale what its colours mean, null when they are an image's own
 * @param data file with its numbers, null when there is none
 */
public record Picture(
    String file,
    String kind,
    String layer,
    String probe,
    String caption,
    String alt,
    int width,
    int height,
    @Nullable ColorScale scale,
    @Nullable String data) {}
