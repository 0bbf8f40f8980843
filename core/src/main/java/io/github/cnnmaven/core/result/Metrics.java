package io.github.cnnmaven.core.result;

/**
 * How well a network does on a split.
 *
 * @param accuracy share of images whose most probable class is theirs, 0 to 1
 * @param loss mean over the images, natural logarithm; may be NaN or infinite
 */
public record Metrics(double accuracy, double loss) {}
