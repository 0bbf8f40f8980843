/** The goals, and everything else that knows Maven. */
@NullMarked
package io.github.cnnmaven.plugin;

import org.jspecify.annotations.NullMarked;
