package io.github.cnnmaven.core.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The disjoint parts of a data set. */
public enum Split {
  @JsonProperty("train")
  TRAIN,
  @JsonProperty("validation")
  VALIDATION,
  @JsonProperty("test")
  TEST
}
