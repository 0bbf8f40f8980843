package io.github.cnnmaven.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which code computes a network; the last bits of its results depend on it. */
public enum CodePath {
  /** oneDNN for the network as a whole where the machine has it, else as {@link #PLAIN}. */
  @JsonProperty("auto")
  AUTO,
  /** Deeplearning4j, layer by layer. */
  @JsonProperty("plain")
  PLAIN
}
