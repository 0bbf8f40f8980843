/** Checksums of contents. Depends on nothing. */
@NullMarked
package io.github.cnnmaven.core.digest;

import org.jspecify.annotations.NullMarked;
