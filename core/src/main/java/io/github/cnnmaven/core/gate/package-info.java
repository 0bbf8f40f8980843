/**
 * Declared conditions on results and their verdicts. A verdict is one sentence with its numbers,
 * the same on the console, in the report and in JUnit's XML. Depends on nothing else in this
 * project.
 */
@NullMarked
package io.github.cnnmaven.core.gate;

import org.jspecify.annotations.NullMarked;
