/**
 * How training images are changed at random: numbers only, with the meaning they have in Keras.
 * Every change is off in a value of its own, never null where a number can say it. Depends on
 * nothing else in this project.
 */
@NullMarked
package io.github.cnnmaven.core.augmentation;

import org.jspecify.annotations.NullMarked;
