package io.github.cnnmaven.core.normalization;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * {@code x / 255} less the training split's mean, and divided by its standard deviation when {@code
 * divided}: ImageDataGenerator's {@code featurewise_center} and {@code
 * featurewise_std_normalization} of rescaled images. A deviation below one grey level, 1/255,
 * counts as that: what never varies in training must not explode afterwards.
 */
public record Measured(boolean divided, Per per) implements Normalization {

  /** What has a mean of its own. */
  public enum Per {
    @JsonProperty("channel")
    CHANNEL,
    @JsonProperty("pixel")
    PIXEL
  }

  @Override
  public <R> R accept(NormalizationVisitor<R> visitor) {
    return visitor.measured(this);
  }

  @Override
  public String described() {
    return (divided ? "standardized" : "rescaled to 0..1 less the mean")
        + (per == Per.CHANNEL ? " per channel" : " per pixel")
        + ", measured on the training images";
  }
}
