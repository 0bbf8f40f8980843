package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.data.Limit;

/**
 * The data of a run by content, wherever it lies.
 *
 * @param sha256 of the prepared data, {@link #ABSENT} where a plan is made without it
 * @param classes how many classes its labels have
 * @param validation share of the training images held out for validation, stratified; 0 is none
 * @param limit how many images of each split are used
 */
public record DataSpec(String sha256, int classes, double validation, Limit limit) {

  /** All images of a data set. */
  public DataSpec(String sha256, int classes, double validation) {
    this(sha256, classes, validation, Limit.NONE);
  }

  /** Stands for the checksum of data that is not there; no result can have it. */
  public static final String ABSENT = "absent";
}
