/**
 * The geometry of charts: numbers become positions in text form, which the templates place into
 * SVG. Knows nothing of experiments. Depends on the text package.
 */
@NullMarked
package io.github.cnnmaven.site.chart;

import org.jspecify.annotations.NullMarked;
