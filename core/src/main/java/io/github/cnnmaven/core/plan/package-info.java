/**
 * From an experiment to its runs: what will be trained, under which key, at what cost. Pure: trains
 * and reads nothing. Depends on the descriptor, network, training and prepared packages.
 */
@NullMarked
package io.github.cnnmaven.core.plan;

import org.jspecify.annotations.NullMarked;
