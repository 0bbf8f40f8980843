package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.LevelEffect;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.factorial.Effect;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Span;
import io.github.cnnmaven.site.chart.StripDrawing;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Effects laid out on one axis.
 *
 * @param pairs the differences behind the main effects, drawn as dots
 */
record EffectRows(List<Effect> effects, List<LevelEffect> pairs) {

  private static final int STEPS = 5;
  private static final int WIDTH = 320;

  EffectRows {
    effects = List.copyOf(effects);
    pairs = List.copyOf(pairs);
  }

  /** Effects of which only the differences are known. */
  static EffectRows ofPairs(List<LevelEffect> pairs) {
    return new EffectRows(pairs.stream().map(EffectRows::effect).toList(), pairs);
  }

  EffectTable table() {
    List<Double> shown =
        Stream.of(
                Stream.of(0.0),
                effects.stream().map(Effect::value),
                effects.stream().map(Effect::interval).flatMap(EffectRows::ends),
                pairs.stream().flatMap(e -> e.pairs().stream()).map(LevelEffect.Pair::difference))
            .flatMap(values -> values)
            .toList();
    StripDrawing drawing = new StripDrawing(WIDTH, Axis.around(shown, STEPS), 100, 0.0);
    return new EffectTable(
        effects.stream().anyMatch(effect -> effect.interval() != null),
        drawing.ticks(),
        effects.stream().map(effect -> row(effect, drawing)).toList());
  }

  private EffectTable.Row row(Effect effect, StripDrawing drawing) {
    List<StripDrawing.Dot> dots = dots(effect);
    Interval interval = effect.interval();
    Double p = effect.adjustedP();
    String term = effect.term().replace(":", " × ");
    String to = String.join(", ", effect.levels());
    return new EffectTable.Row(
        term,
        effect.main(),
        String.join(", ", effect.references()),
        to,
        drawing.strip(
            "Effect of " + term + " " + to,
            new StripDrawing.Values(
                dots,
                effect.value(),
                interval == null ? null : new Span(interval.low(), interval.high())),
            NumberText::points),
        NumberText.points(effect.value()),
        interval == null ? range(dots) : PairedSeeds.points(interval),
        p == null ? "" : NumberText.p(p),
        dots.isEmpty()
            ? ""
            : dots.stream().filter(dot -> dot.value() > 0).count() + " of " + dots.size());
  }

  private List<StripDrawing.Dot> dots(Effect effect) {
    return pairs.stream()
        .filter(pair -> effect.main() && pair.factor().equals(effect.term()))
        .filter(pair -> effect.levels().get(0).equals(pair.level()))
        .flatMap(pair -> pair.pairs().stream())
        .map(EffectRows::dot)
        .toList();
  }

  private static StripDrawing.Dot dot(LevelEffect.Pair pair) {
    return new StripDrawing.Dot(
        pair.difference(),
        pair.changed()
            + " against "
            + pair.unchanged()
            + ": "
            + NumberText.points(pair.difference()));
  }

  private static String range(List<StripDrawing.Dot> dots) {
    if (dots.size() < 2) {
      return "";
    }
    double low = dots.stream().mapToDouble(StripDrawing.Dot::value).min().orElseThrow();
    double high = dots.stream().mapToDouble(StripDrawing.Dot::value).max().orElseThrow();
    return NumberText.points(low) + " to " + NumberText.points(high);
  }

  private static Stream<Double> ends(@Nullable Interval interval) {
    return interval == null ? Stream.of() : Stream.of(interval.low(), interval.high());
  }

  private static Effect effect(LevelEffect pairs) {
    return new Effect(
        pairs.factor(),
        List.of(pairs.level()),
        List.of(pairs.reference()),
        pairs.mean(),
        null,
        0,
        null,
        null,
        null,
        List.of());
  }
}
