package io.github.cnnmaven.site.chart;

/**
 * A text at a place of a chart.
 *
 * @param css class that gives it colour and says where it is anchored
 */
public record Words(String css, String x, String y, String text) {}
