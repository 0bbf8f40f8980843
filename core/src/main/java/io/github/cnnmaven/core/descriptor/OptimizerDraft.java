package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import io.github.cnnmaven.core.training.Clipping;
import io.github.cnnmaven.core.training.Optimizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An optimizer as written, where several ways to clip may stand.
 *
 * @param plain the optimizer without any
 */
record OptimizerDraft(Optimizer plain, List<Clipping> clippings) {

  private static final Property<Optional<Double>> CLIPNORM =
      Property.absentable(
          "clipnorm",
          CommonTypes.POSITIVE,
          "Largest norm of one variable's gradient; none by default.");

  private static final Property<Optional<Double>> GLOBAL_CLIPNORM =
      Property.absentable(
          "globalClipnorm",
          CommonTypes.POSITIVE,
          "Largest norm of all gradients together; none by default.");

  private static final Property<Optional<Double>> CLIPVALUE =
      Property.absentable(
          "clipvalue",
          CommonTypes.POSITIVE,
          "Largest absolute value in a gradient; none by default.");

  static final List<Property<?>> CLIPPING = List.of(CLIPNORM, GLOBAL_CLIPNORM, CLIPVALUE);

  static OptimizerDraft of(Optimizer plain, Values values) {
    Stream<Optional<Clipping>> given =
        Stream.of(
            values.get(CLIPNORM).map(limit -> new Clipping(Clipping.Of.NORM, limit)),
            values.get(GLOBAL_CLIPNORM).map(limit -> new Clipping(Clipping.Of.GLOBAL_NORM, limit)),
            values.get(CLIPVALUE).map(limit -> new Clipping(Clipping.Of.VALUE, limit)));
    return new OptimizerDraft(plain, given.flatMap(Optional::stream).toList());
  }

  /** What Keras refuses too. */
  Optional<String> fault() {
    return clippings.size() <= 1
        ? Optional.empty()
        : Optional.of("only one of clipnorm, globalClipnorm and clipvalue can be set");
  }

  Optimizer optimizer() {
    return new Optimizer(
        plain.rule(),
        plain.learningRate(),
        plain.weightDecay(),
        clippings.isEmpty() ? null : clippings.get(0));
  }
}
