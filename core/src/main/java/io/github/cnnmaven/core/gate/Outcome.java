package io.github.cnnmaven.core.gate;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a gate says of the results. */
public enum Outcome {
  @JsonProperty("pass")
  PASS,
  @JsonProperty("fail")
  FAIL,
  /** The bound lies within what may be true: more seeds would tell, nothing else is wrong. */
  @JsonProperty("inconclusive")
  INCONCLUSIVE
}
