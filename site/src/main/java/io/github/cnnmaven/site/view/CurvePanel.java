package io.github.cnnmaven.site.view;

import io.github.cnnmaven.site.chart.Plot;

/**
 * One chart of curves.
 *
 * @param note its last values in words
 * @param tag {@code best}, {@code baseline} or empty
 */
public record CurvePanel(String title, String tag, String note, Plot chart) {}
