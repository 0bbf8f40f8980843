/**
 * Which variants an experiment has: factors, their levels, and the design that combines them. Sees
 * YAML, the declared grammar and problems; knows nothing of networks.
 */
@NullMarked
package io.github.cnnmaven.core.design;

import org.jspecify.annotations.NullMarked;
