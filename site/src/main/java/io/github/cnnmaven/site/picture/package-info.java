/**
 * Pictures of several variants brought to one scale of colours, so that they can be held against
 * each other. Depends on core's results and the JDK.
 */
@NullMarked
package io.github.cnnmaven.site.picture;

import org.jspecify.annotations.NullMarked;
