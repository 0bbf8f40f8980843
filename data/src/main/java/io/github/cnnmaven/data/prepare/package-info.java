/**
 * A data set's way into the one form that workers read, once for all builds. Depends on all other
 * packages.
 */
@NullMarked
package io.github.cnnmaven.data.prepare;

import org.jspecify.annotations.NullMarked;
