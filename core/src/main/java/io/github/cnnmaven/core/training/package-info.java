/**
 * How a network is trained: optimizer, batches, epochs and loss, with the names and defaults of
 * Keras 3. Depends on nothing else in this project.
 */
@NullMarked
package io.github.cnnmaven.core.training;

import org.jspecify.annotations.NullMarked;
