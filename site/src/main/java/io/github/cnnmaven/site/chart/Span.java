package io.github.cnnmaven.site.chart;

/** From a value to a larger one. */
public record Span(double low, double high) {}
