/**
 * How pixels from 0 to 255 become the numbers that a network sees. Depends on nothing else in this
 * project.
 */
@NullMarked
package io.github.cnnmaven.core.normalization;

import org.jspecify.annotations.NullMarked;
