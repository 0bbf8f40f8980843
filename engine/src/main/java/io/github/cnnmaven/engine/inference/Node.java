package io.github.cnnmaven.engine.inference;

/**
 * A step in its place.
 *
 * @param layer the layer it is part of
 * @param inputs numbers of the nodes before, {@link #IMAGE} for the image
 */
record Node(String layer, Step step, int... inputs) {

  /** Stands for the image itself. */
  static final int IMAGE = -1;
}
