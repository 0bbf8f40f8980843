/**
 * From an experiment to its runs: what will be trained, under which key, at what cost. Pure: reads
 * data headers and checksums, trains nothing. Depends on the descriptor, network and training
 * packages.
 */
@NullMarked
package io.github.cnnmaven.core.plan;

import org.jspecify.annotations.NullMarked;
