/**
 * Random changes of training images, pixels from 0 to 255. What is drawn for an image depends on
 * seed, epoch and image only. Depends on the data and random packages and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.augmentation;

import org.jspecify.annotations.NullMarked;
