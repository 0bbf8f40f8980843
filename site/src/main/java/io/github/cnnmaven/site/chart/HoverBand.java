package io.github.cnnmaven.site.chart;

/**
 * An invisible column of a chart that tells its values on hover.
 *
 * @param x left edge
 */
public record HoverBand(String x, String width, String title) {}
