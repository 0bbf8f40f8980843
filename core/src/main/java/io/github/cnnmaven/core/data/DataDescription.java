package io.github.cnnmaven.core.data;

import io.github.cnnmaven.core.network.ImageShape;

/**
 * The outline of a data set.
 *
 * @param classes how many different labels there can be
 */
public record DataDescription(ImageShape image, int classes, int trainImages, int testImages) {}
