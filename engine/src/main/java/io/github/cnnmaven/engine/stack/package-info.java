/**
 * A network's forward and backward pass on oneDNN, past Deeplearning4j. Depends on oneDNN's JavaCPP
 * presets, the random package and core.
 *
 * <p>A {@link io.github.cnnmaven.engine.stack.Stack} computes on parameters and gradients that lie
 * where its caller has them, in the order in which Deeplearning4j keeps them. For each size of
 * batch it draws up a plan once: every primitive and buffer, in the order of their use; a step then
 * runs down that list and allocates nothing. Between layers, numbers stay in the layout that the
 * kernels like best, such as channels in blocks of sixteen.
 */
@NullMarked
package io.github.cnnmaven.engine.stack;

import org.jspecify.annotations.NullMarked;
