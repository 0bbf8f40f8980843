/** What repeated runs say together. Depends on nothing else in this project. */
@NullMarked
package io.github.cnnmaven.core.statistics;

import org.jspecify.annotations.NullMarked;
