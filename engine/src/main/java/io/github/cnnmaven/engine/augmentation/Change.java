package io.github.cnnmaven.engine.augmentation;

/**
 * What is done to one image.
 *
 * @param down pixels it is moved by
 * @param right pixels it is moved by
 * @param flip whether it is mirrored after that
 */
record Change(double down, double right, boolean flip) {}
