/**
 * How weights start, and what training holds them to: initializers, regularizers and constraints of
 * <a href="https://keras.io/api/layers/">Keras 3</a>. Depends on nothing else in this project.
 */
@NullMarked
package io.github.cnnmaven.core.network.weight;

import org.jspecify.annotations.NullMarked;
