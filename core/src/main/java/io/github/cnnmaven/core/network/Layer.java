package io.github.cnnmaven.core.network;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One layer of a sequential network. Its name keys its random streams and its pictures. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Conv2d.class, name = Conv2d.TYPE),
  @JsonSubTypes.Type(value = DepthwiseConv2d.class, name = DepthwiseConv2d.TYPE),
  @JsonSubTypes.Type(value = SeparableConv2d.class, name = SeparableConv2d.TYPE),
  @JsonSubTypes.Type(value = Dense.class, name = Dense.TYPE),
  @JsonSubTypes.Type(value = MaxPool2d.class, name = MaxPool2d.TYPE),
  @JsonSubTypes.Type(value = AveragePool2d.class, name = AveragePool2d.TYPE),
  @JsonSubTypes.Type(value = GlobalMaxPool2d.class, name = GlobalMaxPool2d.TYPE),
  @JsonSubTypes.Type(value = GlobalAveragePool2d.class, name = GlobalAveragePool2d.TYPE),
  @JsonSubTypes.Type(value = ZeroPadding2d.class, name = ZeroPadding2d.TYPE),
  @JsonSubTypes.Type(value = Flatten.class, name = Flatten.TYPE),
  @JsonSubTypes.Type(value = BatchNormalization.class, name = BatchNormalization.TYPE),
  @JsonSubTypes.Type(value = ActivationLayer.class, name = ActivationLayer.TYPE),
  @JsonSubTypes.Type(value = Dropout.class, name = Dropout.TYPE),
  @JsonSubTypes.Type(value = SpatialDropout2d.class, name = SpatialDropout2d.TYPE),
  @JsonSubTypes.Type(value = GaussianNoise.class, name = GaussianNoise.TYPE)
})
public sealed interface Layer
    permits ActivationLayer,
        AveragePool2d,
        BatchNormalization,
        Dropout,
        Flatten,
        GaussianNoise,
        GlobalAveragePool2d,
        GlobalMaxPool2d,
        KernelLayer,
        MaxPool2d,
        SpatialDropout2d,
        ZeroPadding2d {

  /** Unique in its network. */
  String name();

  /** The word for this layer in a descriptor. */
  String type();

  <R> R accept(LayerVisitor<R> visitor);
}
