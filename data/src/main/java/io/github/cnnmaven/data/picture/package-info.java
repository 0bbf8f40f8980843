/** Photographs as they come to bytes of one shape. Depends on core and the image libraries. */
@NullMarked
package io.github.cnnmaven.data.picture;

import org.jspecify.annotations.NullMarked;
