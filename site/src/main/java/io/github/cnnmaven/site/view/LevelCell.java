package io.github.cnnmaven.site.view;

/**
 * A factor's level in a variant.
 *
 * @param changed whether it differs from the baseline's
 */
public record LevelCell(String level, boolean changed) {}
