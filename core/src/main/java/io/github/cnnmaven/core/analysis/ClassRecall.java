package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.Summary;

/** Share of a class's test images that a variant recognises, over its seeds. */
public record ClassRecall(String variant, String className, Summary recall) {}
