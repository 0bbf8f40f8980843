package io.github.cnnmaven.core.normalization;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * What is done to every image before a network sees it, in training and whenever it is used. Pixels
 * {@code x} come from 0 to 255. What is measured is measured on the training split as it is, before
 * augmentation.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Rescaling.class, name = "rescaling"),
  @JsonSubTypes.Type(value = Standardization.class, name = "standardization"),
  @JsonSubTypes.Type(value = Caffe.class, name = "caffe"),
  @JsonSubTypes.Type(value = Measured.class, name = "measured"),
  @JsonSubTypes.Type(value = PerImage.class, name = "perImage"),
  @JsonSubTypes.Type(value = Zca.class, name = "zca")
})
public sealed interface Normalization
    permits Rescaling, Standardization, Caffe, Measured, PerImage, Zca {

  <R> R accept(NormalizationVisitor<R> visitor);

  /** For people: {@code rescaled to 0..1}. */
  String described();
}
