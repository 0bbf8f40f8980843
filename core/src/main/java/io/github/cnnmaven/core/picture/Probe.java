package io.github.cnnmaven.core.picture;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** An image that is shown through every variant, so that pictures can be compared. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({@JsonSubTypes.Type(ImageProbe.class), @JsonSubTypes.Type(FileProbe.class)})
public sealed interface Probe permits FileProbe, ImageProbe {

  /** What stands below its pictures: {@code test:7}, or a file's name. */
  String name();
}
