/**
 * What can be known of a data set without loading it: where it lies, its shape, counts and
 * checksum. Depends on the network package for shapes.
 */
@NullMarked
package io.github.cnnmaven.core.data;

import org.jspecify.annotations.NullMarked;
