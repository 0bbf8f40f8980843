/**
 * What training goes on from after an interruption: values in a fixed order in a file of our own
 * form, never Java's serialized objects. Depends on the JDK only.
 */
@NullMarked
package io.github.cnnmaven.engine.state;

import org.jspecify.annotations.NullMarked;
