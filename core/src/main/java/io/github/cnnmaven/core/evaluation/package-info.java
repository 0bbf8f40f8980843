/**
 * From a plan and what its runs left to results and verdicts: pure, so that it can be repeated
 * without training. Depends on plan, result, gate and statistics.
 */
@NullMarked
package io.github.cnnmaven.core.evaluation;

import org.jspecify.annotations.NullMarked;
