package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** The layers that multiply by learned weights, with Keras's defaults. */
final class KernelLayerGrammar {

  private static final Property<Integer> FILTERS =
      Property.required("filters", ScalarType.count(), "How many feature maps come out.");

  private static final Property<Integer> DEPTH_MULTIPLIER =
      Property.optional(
          "depthMultiplier", ScalarType.count(), 1, "Feature maps made of each channel.");

  private static final Property<IntUnaryOperator> UNITS =
      Property.required("units", new UnitsType(), "How many units; 'classes' follows the data.");

  private static final Property<Activation> ACTIVATION =
      Property.optional(
          "activation",
          new WordType<>(Activation.byWord()),
          Activation.LINEAR,
          "Applied to the layer's output.");

  private KernelLayerGrammar() {}

  static ObjectType<LayerDraft> conv2d() {
    return convolution(
        "conv2d",
        v ->
            (name, classes) ->
                new Conv2d(
                    name,
                    v.get(FILTERS),
                    WindowGrammar.convolution(v),
                    v.get(ACTIVATION),
                    WeightGrammar.kernel(v),
                    v.get(WeightGrammar.BIAS),
                    v.get(LayerDraft.TRAINABLE)),
        FILTERS);
  }

  static ObjectType<LayerDraft> depthwiseConv2d() {
    return convolution(
        "depthwiseConv2d",
        v ->
            (name, classes) ->
                new DepthwiseConv2d(
                    name,
                    v.get(DEPTH_MULTIPLIER),
                    WindowGrammar.convolution(v),
                    v.get(ACTIVATION),
                    WeightGrammar.kernel(v),
                    v.get(WeightGrammar.BIAS),
                    v.get(LayerDraft.TRAINABLE)),
        DEPTH_MULTIPLIER);
  }

  static ObjectType<LayerDraft> separableConv2d() {
    return convolution(
        "separableConv2d",
        v ->
            (name, classes) ->
                new SeparableConv2d(
                    name,
                    v.get(FILTERS),
                    v.get(DEPTH_MULTIPLIER),
                    WindowGrammar.convolution(v),
                    v.get(ACTIVATION),
                    WeightGrammar.kernel(v),
                    v.get(WeightGrammar.BIAS),
                    v.get(LayerDraft.TRAINABLE)),
        FILTERS,
        DEPTH_MULTIPLIER);
  }

  static ObjectType<LayerDraft> dense() {
    return weighted(
            "dense",
            v ->
                (name, classes) ->
                    new Dense(
                        name,
                        v.get(UNITS).applyAsInt(classes),
                        v.get(ACTIVATION),
                        WeightGrammar.kernel(v),
                        v.get(WeightGrammar.BIAS),
                        v.get(LayerDraft.TRAINABLE)),
            Stream.of(UNITS))
        .withMain(UNITS);
  }

  private static ObjectType<LayerDraft> convolution(
      String type, Function<Values, LayerDraft.Maker> maker, Property<?>... options) {
    Stream<Property<?>> window =
        Stream.of(
            WindowGrammar.KERNEL,
            WindowGrammar.STRIDE,
            WindowGrammar.PADDING,
            WindowGrammar.DILATION);
    return weighted(type, maker, Stream.concat(Stream.of(options), window));
  }

  private static ObjectType<LayerDraft> weighted(
      String type, Function<Values, LayerDraft.Maker> maker, Stream<Property<?>> options) {
    Stream<Property<?>> weights =
        Stream.of(
            ACTIVATION,
            WeightGrammar.BIAS,
            WeightGrammar.INITIALIZER,
            WeightGrammar.REGULARIZER,
            WeightGrammar.CONSTRAINT);
    return LayerDraft.type(
        type, maker, Stream.concat(options, weights).toArray(Property<?>[]::new));
  }
}
