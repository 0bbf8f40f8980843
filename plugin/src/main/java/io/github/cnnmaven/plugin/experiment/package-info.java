/**
 * What {@code cnn:experiment} does, step by step: find what is not trained yet, train it, put the
 * results together, publish and judge them. Depends on core, site, and the plugin's class path,
 * launch, worker and console packages; knows Maven's log only.
 */
@NullMarked
package io.github.cnnmaven.plugin.experiment;

import org.jspecify.annotations.NullMarked;
