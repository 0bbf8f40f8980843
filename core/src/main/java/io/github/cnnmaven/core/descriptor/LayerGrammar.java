package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The layers of {@code network:}, with Keras's defaults. */
final class LayerGrammar {

  private static final Property<Margins> ZEROS =
      Property.optional(
              "padding",
              new MarginsType(),
              new Margins(1, 1, 1, 1),
              "Rows and columns of zeros on each side.")
          .defaultsTo(1);

  private static final Property<Double> MOMENTUM =
      Property.optional(
          "momentum", CommonTypes.PROPORTION, 0.99, "Share of the old in a new moving average.");
  private static final Property<Double> EPSILON =
      Property.optional("epsilon", CommonTypes.POSITIVE, 1e-3, "Added to the variance.");
  private static final Property<Boolean> CENTER =
      Property.optional("center", ScalarType.flag(), true, "Whether to add a learned offset.");
  private static final Property<Boolean> SCALE =
      Property.optional(
          "scale", ScalarType.flag(), true, "Whether to multiply by a learned factor.");

  private static final Property<Activation> FUNCTION =
      Property.required("function", new WordType<>(Activation.byWord()), "What to apply.");

  private static final Property<Double> RATE =
      Property.required("rate", CommonTypes.SHARE, "Share of the inputs to drop.");
  private static final Property<Double> MAP_RATE =
      Property.required("rate", CommonTypes.SHARE, "Share of the feature maps to drop.");
  private static final Property<Double> STDDEV =
      Property.required("stddev", CommonTypes.NOT_NEGATIVE, "Standard deviation of the noise.");

  static final ChoiceType<LayerDraft> LAYER =
      ChoiceType.of(
          "a layer",
          List.of(
              KernelLayerGrammar.conv2d()
                  .described(
                      "Filters that look at all channels of a small window, moved over the image."),
              KernelLayerGrammar.depthwiseConv2d()
                  .described("A filter of its own for each channel."),
              KernelLayerGrammar.separableConv2d()
                  .described("Depthwise filters, then a mix of channels at each pixel."),
              KernelLayerGrammar.dense().described("Each unit sees every number of a vector."),
              pooling("maxPool2d", MaxPool2d::new)
                  .described("The largest number of each window and channel."),
              pooling("averagePool2d", AveragePool2d::new)
                  .described("The mean of each window and channel."),
              plain("globalMaxPool2d", GlobalMaxPool2d::new)
                  .described("The largest number of each channel: from an image to a vector."),
              plain("globalAveragePool2d", GlobalAveragePool2d::new)
                  .described("The mean of each channel: from an image to a vector."),
              zeroPadding2d().described("Adds a margin of zeros."),
              plain("flatten", Flatten::new).described("From an image to a vector."),
              batchNormalization()
                  .described(
                      "Brings each channel to mean 0 and variance 1, by batch in training, by"
                          + " moving averages after."),
              withOne("activation", FUNCTION, ActivationLayer::new)
                  .described(
                      "Applies a function to every number; softmax to the channels together."),
              withOne("dropout", RATE, Dropout::new)
                  .described("In training, sets random numbers to zero and scales the others up."),
              withOne("spatialDropout2d", MAP_RATE, SpatialDropout2d::new)
                  .described("In training, sets random channels to zero and scales the others up."),
              withOne("gaussianNoise", STDDEV, GaussianNoise::new)
                  .described("In training, adds normally distributed noise.")));

  private LayerGrammar() {}

  private static ObjectType<LayerDraft> pooling(
      String type, BiFunction<String, Window, Layer> constructor) {
    return LayerDraft.type(
            type,
            v -> (name, classes) -> constructor.apply(name, WindowGrammar.pooling(v)),
            WindowGrammar.POOL_SIZE,
            WindowGrammar.POOL_STRIDE,
            WindowGrammar.PADDING)
        .withMain(WindowGrammar.POOL_SIZE);
  }

  private static ObjectType<LayerDraft> zeroPadding2d() {
    return LayerDraft.type("zeroPadding2d", v -> (name, classes) -> v.get(ZEROS).layer(name), ZEROS)
        .withMain(ZEROS);
  }

  private static ObjectType<LayerDraft> batchNormalization() {
    return LayerDraft.type(
        "batchNormalization",
        v ->
            (name, classes) ->
                new BatchNormalization(
                    name,
                    v.get(MOMENTUM),
                    v.get(EPSILON),
                    v.get(CENTER),
                    v.get(SCALE),
                    v.get(LayerDraft.TRAINABLE)),
        MOMENTUM,
        EPSILON,
        CENTER,
        SCALE);
  }

  private static ObjectType<LayerDraft> plain(String type, Function<String, Layer> constructor) {
    return LayerDraft.type(type, v -> (name, classes) -> constructor.apply(name));
  }

  private static <T> ObjectType<LayerDraft> withOne(
      String type, Property<T> option, BiFunction<String, T, Layer> constructor) {
    return LayerDraft.type(
            type, v -> (name, classes) -> constructor.apply(name, v.get(option)), option)
        .withMain(option);
  }
}
