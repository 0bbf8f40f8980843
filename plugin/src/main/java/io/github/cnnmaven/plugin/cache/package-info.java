/**
 * Finished runs in the user's cache: kept by fingerprint, checked when they are served, and trained
 * by one build at a time. Depends on core, data's cache package and the worker package; knows
 * nothing of Maven.
 */
@NullMarked
package io.github.cnnmaven.plugin.cache;

import org.jspecify.annotations.NullMarked;
