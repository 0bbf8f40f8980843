package io.github.cnnmaven.site.chart;

/**
 * A line through points.
 *
 * @param css class that gives it width, colour and dashes
 * @param points as SVG's polyline wants them
 */
public record Stroke(String css, String points) {}
