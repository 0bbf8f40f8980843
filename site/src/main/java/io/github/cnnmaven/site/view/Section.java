package io.github.cnnmaven.site.view;

/**
 * A part of a page that its navigation leads to.
 *
 * @param id its anchor
 */
public record Section(String id, String name) {}
