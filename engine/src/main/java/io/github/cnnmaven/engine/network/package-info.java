/**
 * From a declared network to one that Deeplearning4j trains, with the semantics of Keras 3. The
 * only package that knows Deeplearning4j: outside it, images and scores are plain arrays and
 * records. Depends on the stack, optimizer, state and random packages and on core.
 *
 * <p>There are two forms of a network with the same parameters in the same order. The {@link
 * io.github.cnnmaven.engine.network.TrainingForm training form} holds our own classes and an order
 * of layers that oneDNN computes fast and right; the {@link
 * io.github.cnnmaven.engine.network.PublishedForm published form} is what a reader expects, of
 * stock classes only, and is what gets saved. Images are channels last in both.
 *
 * <p>The training form keeps the parameters and their gradients. What computes on them is a {@link
 * io.github.cnnmaven.engine.stack.Stack stack} where the machine has one, else Deeplearning4j.
 */
@NullMarked
package io.github.cnnmaven.engine.network;

import org.jspecify.annotations.NullMarked;
