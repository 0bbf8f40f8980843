/** What the command line leaves out of experiments, or changes in them. */
@NullMarked
package io.github.cnnmaven.core.selection;

import org.jspecify.annotations.NullMarked;
