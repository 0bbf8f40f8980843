package io.github.cnnmaven.site.view;

/** A number to see at a glance, what it is, and a note below it. */
public record Tile(String label, String value, String note) {}
