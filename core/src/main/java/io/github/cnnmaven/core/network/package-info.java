/**
 * The network as declared: layers, shapes and what they cost. Names, defaults and shapes are those
 * of <a href="https://keras.io/api/layers/">Keras 3</a>, channels last. Depends on nothing else in
 * this project.
 */
@NullMarked
package io.github.cnnmaven.core.network;

import org.jspecify.annotations.NullMarked;
