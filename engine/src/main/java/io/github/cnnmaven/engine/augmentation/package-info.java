/** Random changes of training images. Depends on the random package and on core. */
@NullMarked
package io.github.cnnmaven.engine.augmentation;

import org.jspecify.annotations.NullMarked;
