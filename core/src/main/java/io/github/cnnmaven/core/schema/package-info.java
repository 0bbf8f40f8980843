/**
 * The grammar of descriptors as declared data: types of values, properties with their defaults, and
 * objects made of them. Reading, unknown keys and "expected, found" messages all follow from the
 * declarations. Depends on the yaml and problem packages.
 */
@NullMarked
package io.github.cnnmaven.core.schema;

import org.jspecify.annotations.NullMarked;
