/**
 * Files to images, strictly: what is not as it should be is told, never guessed. Depends on the
 * archive and picture packages.
 */
@NullMarked
package io.github.cnnmaven.data.read;

import org.jspecify.annotations.NullMarked;
