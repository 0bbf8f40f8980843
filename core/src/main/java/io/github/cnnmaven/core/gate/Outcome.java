package io.github.cnnmaven.core.gate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a gate says of the results. */
public enum Outcome {
  @JsonProperty("pass")
  PASS,
  @JsonProperty("fail")
  FAIL
}
