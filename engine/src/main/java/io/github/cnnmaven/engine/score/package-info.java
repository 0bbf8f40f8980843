/** What can be measured of predictions beyond accuracy and loss. Depends on core only. */
@NullMarked
package io.github.cnnmaven.engine.score;

import org.jspecify.annotations.NullMarked;
