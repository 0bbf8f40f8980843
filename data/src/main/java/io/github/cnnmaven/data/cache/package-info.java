/**
 * The user's cache: locks, and files that are there whole or not at all. Depends on the JDK only.
 */
@NullMarked
package io.github.cnnmaven.data.cache;

import org.jspecify.annotations.NullMarked;
