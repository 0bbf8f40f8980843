/**
 * What runs leave behind: one folder a run, a {@code run.json} that makes it count, and what is
 * derived from all of them. Raw numbers are stored, scores are derived. Depends on the plan.
 */
@NullMarked
package io.github.cnnmaven.core.result;

import org.jspecify.annotations.NullMarked;
