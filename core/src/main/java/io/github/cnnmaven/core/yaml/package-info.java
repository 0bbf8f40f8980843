/**
 * YAML 1.2 documents as immutable trees that remember where each value stands. Depends on the
 * problem package and SnakeYAML Engine.
 */
@NullMarked
package io.github.cnnmaven.core.yaml;

import org.jspecify.annotations.NullMarked;
