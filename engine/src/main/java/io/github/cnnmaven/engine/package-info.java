/** Trains and draws with Deeplearning4j; on the class path of the worker JVM only. */
@NullMarked
package io.github.cnnmaven.engine;

import org.jspecify.annotations.NullMarked;
