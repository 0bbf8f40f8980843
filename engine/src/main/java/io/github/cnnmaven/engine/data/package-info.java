/**
 * The images of a prepared data set, and which of them train and which validate. Depends on the
 * random package and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.data;

import org.jspecify.annotations.NullMarked;
