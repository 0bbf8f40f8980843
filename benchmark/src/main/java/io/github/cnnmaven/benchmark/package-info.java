/**
 * How fast the engine trains: forks a JVM for each measurement, in alternating order, and tells
 * medians. Depends on core, the engine, Deeplearning4j and DJL.
 */
@NullMarked
package io.github.cnnmaven.benchmark;

import org.jspecify.annotations.NullMarked;
