package io.github.cnnmaven.core.picture;

/**
 * How an image is changed step by step until something answers to it as strongly as it can. Pixels
 * are kept within what a picture can show.
 *
 * @param steps how many
 * @param rate length of a step: by how much a pixel changes in the mean, as a share of its range
 * @param noise standard deviation of the start around grey, as a share of a pixel's range; 0 is
 *     grey
 * @param decay by which share each step draws all pixels towards grey
 * @param totalVariation weight of the differences between neighbours
 * @param jitter by how many pixels the image is moved at random before each step
 * @param blur standard deviation of a Gaussian after each fourth step, in pixels
 * @param scales how many sizes it grows through, each 1.4 times the one before
 */
public record Ascent(
    int steps,
    double rate,
    double noise,
    double decay,
    double totalVariation,
    int jitter,
    double blur,
    int scales) {}
