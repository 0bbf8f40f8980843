package io.github.cnnmaven.core.plan;

/**
 * The data of a run by content, wherever it lies.
 *
 * @param sha256 of the data set's files
 * @param classes how many classes its labels have
 * @param validation share of the training images held out for validation, stratified; 0 is none
 */
public record DataSpec(String sha256, int classes, double validation) {}
