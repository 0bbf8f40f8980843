/** The descriptor that someone starts from. */
@NullMarked
package io.github.cnnmaven.core.start;

import org.jspecify.annotations.NullMarked;
