/**
 * What an experiment's numbers say, as records for files and as sentences for people. Depends on
 * statistics only, so that it can be held against any numbers.
 */
@NullMarked
package io.github.cnnmaven.core.analysis;

import org.jspecify.annotations.NullMarked;
