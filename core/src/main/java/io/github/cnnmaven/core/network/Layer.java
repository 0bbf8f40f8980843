package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One layer of a sequential network. Its name keys its random streams and its pictures. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Conv2d.class, name = Conv2d.TYPE),
  @JsonSubTypes.Type(value = MaxPool2d.class, name = MaxPool2d.TYPE),
  @JsonSubTypes.Type(value = Dropout.class, name = Dropout.TYPE),
  @JsonSubTypes.Type(value = Flatten.class, name = Flatten.TYPE),
  @JsonSubTypes.Type(value = Dense.class, name = Dense.TYPE)
})
public sealed interface Layer permits Conv2d, MaxPool2d, Dropout, Flatten, Dense {

  /** Unique in its network. */
  String name();

  /** The word for this layer in a descriptor. */
  String type();

  <R> R accept(LayerVisitor<R> visitor);
}
