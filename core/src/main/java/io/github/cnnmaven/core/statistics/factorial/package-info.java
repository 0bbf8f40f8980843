/**
 * Main effects and interactions of factors over runs, by least squares with the seeds as blocks:
 * what can be estimated, how well, and what cannot. Depends on statistics.
 */
@NullMarked
package io.github.cnnmaven.core.statistics.factorial;

import org.jspecify.annotations.NullMarked;
