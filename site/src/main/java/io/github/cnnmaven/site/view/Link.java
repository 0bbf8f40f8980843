package io.github.cnnmaven.site.view;

/**
 * A link.
 *
 * @param href relative and percent-encoded
 */
public record Link(String text, String href) {}
