/**
 * What repeated runs say together: means and differences with their uncertainty, tests, power. Each
 * formula names its source; distributions come from Hipparchus. Depends on nothing else in this
 * project.
 */
@NullMarked
package io.github.cnnmaven.core.statistics;

import org.jspecify.annotations.NullMarked;
