/**
 * One run from its request to its folder of results. Depends on every other package of the engine
 * but the worker, and on core.
 */
@NullMarked
package io.github.cnnmaven.engine.run;

import org.jspecify.annotations.NullMarked;
