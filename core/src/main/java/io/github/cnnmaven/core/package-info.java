/**
 * What an experiment is, how it is planned and what its results say, without Maven and without a
 * network library.
 */
@NullMarked
package io.github.cnnmaven.core;

import org.jspecify.annotations.NullMarked;
