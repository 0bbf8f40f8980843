/**
 * A trained network as a function of its image, and that function's derivative: inference only,
 * with dropout off and batch normalization's averages fixed. Built of ND4J's operations from what a
 * saved model holds, as Deeplearning4j's own way back is that of training. With the network package
 * the only one that knows Deeplearning4j; outside it, images, maps and gradients are plain arrays.
 * Depends on the network package and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.inference;

import org.jspecify.annotations.NullMarked;
