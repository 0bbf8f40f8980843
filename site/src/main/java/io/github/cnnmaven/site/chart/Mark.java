package io.github.cnnmaven.site.chart;

/**
 * A symbol at a point.
 *
 * @param css class that gives it shape and colour
 * @param title what it says on hover
 */
public record Mark(String css, String x, String y, String title) {}
