package io.github.cnnmaven.core.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a run ended. */
public enum RunStatus {
  /** Trained and evaluated. */
  @JsonProperty("finished")
  FINISHED,
  /** The loss left the finite numbers; epochs up to there are kept. */
  @JsonProperty("diverged")
  DIVERGED,
  /** Its time was over; the next build goes on from where it stopped. */
  @JsonProperty("paused")
  PAUSED,
  /** Something broke; the cause says what. */
  @JsonProperty("failed")
  FAILED
}
