package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Interval;

/**
 * How far a run's accuracy may be off for the size of the test set alone.
 *
 * @param interval Wilson's at 95 %
 */
public record RunInterval(String run, double accuracy, Interval interval) {}
