/**
 * Files from elsewhere into the cache, checked before anybody sees them. Depends on the JDK and
 * core.
 */
@NullMarked
package io.github.cnnmaven.data.fetch;

import org.jspecify.annotations.NullMarked;
