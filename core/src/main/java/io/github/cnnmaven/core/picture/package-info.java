/**
 * What may be drawn of a trained network: one record for each kind of picture, with everything that
 * decides what it looks like. None of it has a part in training. Depends on result's parts and the
 * network packages only.
 */
@NullMarked
package io.github.cnnmaven.core.picture;

import org.jspecify.annotations.NullMarked;
