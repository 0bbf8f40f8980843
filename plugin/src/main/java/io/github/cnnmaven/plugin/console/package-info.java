/**
 * What the user sees while runs are trained: lines that read well in a log, or one live line on a
 * terminal. Depends on core and on the news from the workers; Maven's log is passed in.
 */
@NullMarked
package io.github.cnnmaven.plugin.console;

import org.jspecify.annotations.NullMarked;
