/**
 * Pages, pictures and other text made from stored results: {@link
 * io.github.cnnmaven.site.ExperimentReport} for one experiment, {@link
 * io.github.cnnmaven.site.IndexPage} for all of a build, {@link
 * io.github.cnnmaven.site.ExperimentOverview} for other people's pages. No Maven and no
 * Deeplearning4j; depends on core and this module's own packages.
 */
@NullMarked
package io.github.cnnmaven.site;

import org.jspecify.annotations.NullMarked;
