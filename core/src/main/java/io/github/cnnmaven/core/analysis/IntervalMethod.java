package io.github.cnnmaven.core.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the interval of a variant's mean is made. */
public enum IntervalMethod {
  /** Student's t: errors are roughly normal. */
  @JsonProperty("t")
  STUDENT("t", ""),

  /** BCa bootstrap: nothing is assumed of their form, and more seeds are needed. */
  @JsonProperty("bootstrap")
  BOOTSTRAP("bootstrap", "bootstrap ");

  /** With fewer seeds the bootstrap covers less than it says. */
  public static final int LEAST_SEEDS_TO_RESAMPLE = 10;

  private final String word;
  private final String adjective;

  IntervalMethod(String word, String adjective) {
    this.word = word;
    this.adjective = adjective;
  }

  /** As a descriptor says it. */
  public String word() {
    return word;
  }

  /** Before "interval", within a sentence. */
  String adjective() {
    return adjective;
  }
}
