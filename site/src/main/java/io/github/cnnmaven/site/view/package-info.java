/**
 * What the templates see: records of ready text, one per part of a page, made from results. All
 * arithmetic, sorting and wording has happened before a template runs; a template only places.
 * Depends on the chart and text packages and on core's results.
 */
@NullMarked
package io.github.cnnmaven.site.view;

import org.jspecify.annotations.NullMarked;
