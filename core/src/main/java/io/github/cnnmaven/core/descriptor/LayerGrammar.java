package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.schema.WordType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/** The layers of {@code network:}, with Keras's defaults. */
final class LayerGrammar {

  private static final Property<Optional<String>> NAME =
      Property.absentable(
          "name", CommonTypes.WORD, "Unique in the network; by default the type, numbered.");

  private static final Property<Integer> FILTERS =
      Property.required("filters", ScalarType.count(), "How many feature maps come out.");

  private static final Property<Size> KERNEL =
      Property.required("kernel", new SizeType(), "Height and width of the kernel.");

  private static final Property<Size> STRIDE =
      Property.optional("stride", new SizeType(), Size.square(1), "Step of the kernel.");

  private static final Property<Size> POOL_SIZE =
      Property.optional("size", new SizeType(), Size.square(2), "Height and width of the window.");

  private static final Property<Optional<Size>> POOL_STRIDE =
      Property.absentable("stride", new SizeType(), "Step of the window; by default its size.");

  private static final Property<Padding> PADDING =
      Property.optional(
          "padding",
          new WordType<>(Map.of("valid", Padding.VALID, "same", Padding.SAME)),
          Padding.VALID,
          "Whether to pad so that a stride of 1 keeps height and width.");

  private static final Property<Activation> ACTIVATION =
      Property.optional(
          "activation",
          new WordType<>(
              Map.of(
                  "linear", Activation.LINEAR,
                  "relu", Activation.RELU,
                  "softmax", Activation.SOFTMAX)),
          Activation.LINEAR,
          "Applied to the layer's output.");

  private static final Property<Double> RATE =
      Property.required("rate", CommonTypes.SHARE, "Share of the inputs to drop.");

  private static final Property<IntUnaryOperator> UNITS =
      Property.required("units", new UnitsType(), "How many units; 'classes' follows the data.");

  static final ChoiceType<LayerDraft> LAYER =
      ChoiceType.of("a layer", List.of(conv2d(), maxPool2d(), dropout(), flatten(), dense()));

  private LayerGrammar() {}

  private static ObjectType<LayerDraft> conv2d() {
    return layer(
        "conv2d",
        v ->
            (name, classes) ->
                new Conv2d(
                    name,
                    v.get(FILTERS),
                    v.get(KERNEL),
                    v.get(STRIDE),
                    v.get(PADDING),
                    v.get(ACTIVATION)),
        FILTERS,
        KERNEL,
        STRIDE,
        PADDING,
        ACTIVATION);
  }

  private static ObjectType<LayerDraft> maxPool2d() {
    return layer(
            "maxPool2d",
            v ->
                (name, classes) ->
                    new MaxPool2d(
                        name,
                        v.get(POOL_SIZE),
                        v.get(POOL_STRIDE).orElse(v.get(POOL_SIZE)),
                        v.get(PADDING)),
            POOL_SIZE,
            POOL_STRIDE,
            PADDING)
        .withMain(POOL_SIZE);
  }

  private static ObjectType<LayerDraft> dropout() {
    return layer("dropout", v -> (name, classes) -> new Dropout(name, v.get(RATE)), RATE)
        .withMain(RATE);
  }

  private static ObjectType<LayerDraft> flatten() {
    return layer("flatten", v -> (name, classes) -> new Flatten(name));
  }

  private static ObjectType<LayerDraft> dense() {
    return layer(
            "dense",
            v ->
                (name, classes) ->
                    new Dense(name, v.get(UNITS).applyAsInt(classes), v.get(ACTIVATION)),
            UNITS,
            ACTIVATION)
        .withMain(UNITS);
  }

  private static ObjectType<LayerDraft> layer(
      String type, Function<Values, LayerDraft.Maker> maker, Property<?>... options) {
    List<Property<?>> properties =
        Stream.concat(Stream.of(options), Stream.of(NAME, CommonTypes.WHEN))
            .<Property<?>>map(option -> option)
            .toList();
    return ObjectType.of(
        type,
        properties,
        v -> new LayerDraft(v.get(NAME), v.get(CommonTypes.WHEN), maker.apply(v)));
  }
}
