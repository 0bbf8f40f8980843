/** Where every random number of a run comes from. Depends on the JDK only. */
@NullMarked
package io.github.cnnmaven.engine.random;

import org.jspecify.annotations.NullMarked;
