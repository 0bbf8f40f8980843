package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.ChoiceType;
import io.github.cnnmaven.core.schema.NumberOrType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.CosineRate;
import io.github.cnnmaven.core.training.ExponentialRate;
import io.github.cnnmaven.core.training.LearningRate;
import io.github.cnnmaven.core.training.Span;
import io.github.cnnmaven.core.training.StepRate;
import io.github.cnnmaven.core.training.TriangularRate;
import io.github.cnnmaven.core.training.WarmUpRate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code learningRate:}, a number or a schedule. */
final class ScheduleGrammar {

  private static final ValueType<Double> NOT_NEGATIVE =
      ScalarType.decimal("a number of 0 or more", value -> value.signum() >= 0)
          .map(BigDecimal::doubleValue);

  private static final ValueType<Double> PART =
      ScalarType.decimal(
              "a number from 0 to 1",
              value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
          .map(BigDecimal::doubleValue);

  private static final ValueType<Double> FACTOR_TYPE =
      ScalarType.decimal(
              "a number above 0 and up to 1",
              value -> value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0)
          .map(BigDecimal::doubleValue);

  /** A number of epochs, or {@code steps: 100}, or {@code share: 0.5} of the training. */
  private static final ValueType<Span> SPAN =
      new NumberOrType<>(
          CommonTypes.POSITIVE.map(length -> new Span(length, Span.Unit.EPOCHS)),
          ChoiceType.of(
              "a length of time",
              List.of(
                  span("epochs", CommonTypes.POSITIVE, Span.Unit.EPOCHS),
                  span("steps", CommonTypes.POSITIVE, Span.Unit.STEPS),
                  span("share", PART, Span.Unit.SHARE))));

  private static final Property<Double> RATE =
      Property.required("rate", CommonTypes.POSITIVE, "The rate, all the time.");

  private static final Property<Double> INITIAL =
      Property.required("initial", CommonTypes.POSITIVE, "The rate at the start.");

  private static final Property<Double> FACTOR =
      Property.optional("factor", FACTOR_TYPE, 0.1, "What the rate is multiplied by.");

  private static final Property<Span> EVERY =
      Property.required("every", SPAN, "How long until the factor is applied in full.");

  private static final Property<Double> ALPHA =
      Property.optional("alpha", PART, 0.0, "Share of the rate that is left at the end.");

  private static final Property<Span> DECAY_OVER =
      Property.optional("over", SPAN, Span.WHOLE, "How long it falls.")
          .defaultsTo(Map.of("share", 1));

  private static final Property<Double> START =
      Property.optional("start", NOT_NEGATIVE, 0.0, "The rate at the start.");

  private static final Property<Double> PEAK =
      Property.required("peak", CommonTypes.POSITIVE, "The largest rate.");

  private static final Property<Span> PEAK_AT =
      Property.optional(
              "peakAt", SPAN, new Span(0.5, Span.Unit.SHARE), "How far into the training it is.")
          .defaultsTo(Map.of("share", 0.5));

  private static final Property<Double> END =
      Property.optional("end", NOT_NEGATIVE, 0.0, "The rate after the last step.");

  private static final Property<Double> FROM =
      Property.optional("from", NOT_NEGATIVE, 0.0, "The rate at the start.");

  private static final Property<Span> WARM_OVER =
      Property.required("over", SPAN, "How long it rises.");

  private static final List<ObjectType<? extends LearningRate>> PLAIN =
      List.of(
          ObjectType.of("constant", List.of(RATE), v -> new ConstantRate(v.get(RATE)))
              .withMain(RATE)
              .described("The same rate all the time."),
          ObjectType.of(
                  "step",
                  List.of(INITIAL, FACTOR, EVERY),
                  v -> new StepRate(v.get(INITIAL), v.get(FACTOR), v.get(EVERY)))
              .described("Multiplied by the factor at once, every so often."),
          ObjectType.of(
                  "exponential",
                  List.of(INITIAL, FACTOR, EVERY),
                  v -> new ExponentialRate(v.get(INITIAL), v.get(FACTOR), v.get(EVERY)))
              .described("Multiplied by the factor bit by bit."),
          ObjectType.of(
                  "cosine",
                  List.of(INITIAL, ALPHA, DECAY_OVER),
                  v -> new CosineRate(v.get(INITIAL), v.get(ALPHA), v.get(DECAY_OVER)))
              .withMain(INITIAL)
              .described("Falls like half a wave."),
          ObjectType.of(
                  "triangular",
                  List.of(START, PEAK, PEAK_AT, END),
                  v -> new TriangularRate(v.get(START), v.get(PEAK), v.get(PEAK_AT), v.get(END)))
              .withMain(PEAK)
              .described("Rises to the peak in a line, and falls in another."));

  private static final Property<LearningRate> THEN =
      Property.required("then", rate(PLAIN), "The rate or schedule to rise to and go on with.");

  private static final ObjectType<WarmUpRate> WARM_UP =
      ObjectType.of(
              "warmUp",
              List.of(FROM, WARM_OVER, THEN),
              v -> new WarmUpRate(v.get(FROM), v.get(WARM_OVER), v.get(THEN)))
          .described("Rises in a line, then goes on with another schedule.");

  /** A number or any schedule. */
  static final ValueType<LearningRate> RATE_TYPE =
      rate(Stream.concat(PLAIN.stream(), Stream.of(WARM_UP)).toList());

  private ScheduleGrammar() {}

  private static ObjectType<Span> span(String name, ValueType<Double> type, Span.Unit unit) {
    Property<Double> length = Property.required("length", type, "How many " + name + ".");
    return ObjectType.of(name, List.of(length), v -> new Span(v.get(length), unit))
        .withMain(length)
        .described(
            unit == Span.Unit.SHARE ? "A share of the whole training." : "So many " + name + ".");
  }

  private static ValueType<LearningRate> rate(List<ObjectType<? extends LearningRate>> schedules) {
    return new NumberOrType<>(
        CommonTypes.POSITIVE.map(ConstantRate::new), ChoiceType.of("a schedule", schedules));
  }
}
