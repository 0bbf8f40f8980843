/**
 * Scores of predictions on labelled images that a mean accuracy hides: by class, by confidence, by
 * rank. Depends on nothing else in this project.
 */
@NullMarked
package io.github.cnnmaven.core.statistics.classification;

import org.jspecify.annotations.NullMarked;
