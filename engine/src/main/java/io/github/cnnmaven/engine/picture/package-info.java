/**
 * Pictures of what a network sees and has learned. Depends on the augmentation, data and network
 * packages and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.picture;

import org.jspecify.annotations.NullMarked;
