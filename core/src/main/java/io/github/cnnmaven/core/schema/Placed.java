package io.github.cnnmaven.core.schema;

import io.github.cnnmaven.core.yaml.YamlNode;

/** A value and where it stands. */
public record Placed<T>(T value, YamlNode node) {}
