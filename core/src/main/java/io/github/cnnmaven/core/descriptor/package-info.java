/**
 * Descriptors: the grammar of {@code src/cnn/*.yaml}, its reading into immutable records, and every
 * check that needs no training. Depends on schema, yaml, problem, data, network and training.
 */
@NullMarked
package io.github.cnnmaven.core.descriptor;

import org.jspecify.annotations.NullMarked;
