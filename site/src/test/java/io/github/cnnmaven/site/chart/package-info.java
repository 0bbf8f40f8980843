/** Tests of the geometry of charts. */
@NullMarked
package io.github.cnnmaven.site.chart;

import org.jspecify.annotations.NullMarked;
