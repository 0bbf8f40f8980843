/**
 * Stored results as a page of Maven's site and the full static pages beside it; trains nothing.
 * Depends on core and site, and on Doxia's sink.
 */
@NullMarked
package io.github.cnnmaven.plugin.report;

import org.jspecify.annotations.NullMarked;
