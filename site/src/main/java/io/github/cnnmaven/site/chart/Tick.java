package io.github.cnnmaven.site.chart;

/**
 * A labelled place on an axis.
 *
 * @param at its coordinate
 * @param text its label
 */
public record Tick(String at, String text) {}
