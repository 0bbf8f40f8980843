package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.analysis.AnalysisOptions;
import io.github.cnnmaven.core.analysis.IntervalMethod;
import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.WordType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code statistics:}. */
final class StatisticsGrammar {

  private static final Property<IntervalMethod> INTERVAL =
      Property.optional(
              "interval",
              new WordType<>(
                  Arrays.stream(IntervalMethod.values())
                      .collect(
                          Collectors.toUnmodifiableMap(IntervalMethod::word, Function.identity()))),
              IntervalMethod.STUDENT,
              "How the interval of a variant's mean is made: t, or bootstrap (BCa, for ten seeds or"
                  + " more).")
          .defaultsTo(IntervalMethod.STUDENT.word());

  private static final Property<Optional<Amount>> MARGIN =
      Property.absentable(
          "margin",
          AmountType.POSITIVE_POINTS,
          "Differences of test accuracy below it do not matter; left out, no such thing is said.");

  static final Property<AnalysisOptions> STATISTICS =
      Property.optional(
              "statistics",
              ObjectType.of(
                  "statistics",
                  List.of(INTERVAL, MARGIN),
                  v ->
                      new AnalysisOptions(
                          v.get(INTERVAL),
                          v.get(MARGIN).map(margin -> margin.value().doubleValue()).orElse(null),
                          1)),
              AnalysisOptions.USUAL,
              "How results are analysed.")
          .defaultsTo(Map.of());

  private StatisticsGrammar() {}
}
