/**
 * Optimizers with the formulas of Keras 3, in plain Java on plain arrays. Depends on the state
 * package and on core.
 *
 * <p>What an optimizer remembers is in {@code float} arrays as long as the parameters, and nothing
 * is allocated in a step. Parameters and gradients stay where the network has them; they pass
 * through arrays small enough for the processor's cache, in loops that the compiler vectorises.
 */
@NullMarked
package io.github.cnnmaven.engine.optimizer;

import org.jspecify.annotations.NullMarked;
