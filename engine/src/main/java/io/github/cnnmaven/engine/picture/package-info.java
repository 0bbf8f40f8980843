/** Pictures of what a network has learned. Depends on the network package and on core. */
@NullMarked
package io.github.cnnmaven.engine.picture;

import org.jspecify.annotations.NullMarked;
