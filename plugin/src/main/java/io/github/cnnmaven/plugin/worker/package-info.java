/**
 * Runs the planned requests on worker JVMs: greets them, hands out runs, listens, and clears up
 * after those that die. Depends on core and on how a worker is launched; knows nothing of Maven.
 */
@NullMarked
package io.github.cnnmaven.plugin.worker;

import org.jspecify.annotations.NullMarked;
