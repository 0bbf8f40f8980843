package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.LevelDrawing;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** For each two factors a panel: mean test accuracy over the levels of the one, by the other. */
final class InteractionPanels {

  private static final int STEPS = 4;
  private static final int SHORT = 14;

  private final ExperimentResults results;
  private final List<FactorLevels> factors;
  private final Axis axis;

  private InteractionPanels(ExperimentResults results) {
    this.results = results;
    this.factors = results.factors().stream().filter(f -> f.levels().size() > 1).toList();
    List<Double> means =
        results.variants().stream()
            .flatMap(variant -> accuracy(variant).stream())
            .map(Summary::mean)
            .toList();
    this.axis = Axis.around(means, STEPS).within(0, 1);
  }

  /** The panels; none with fewer than two factors. */
  static List<CurvePanel> of(ExperimentResults results) {
    InteractionPanels panels = new InteractionPanels(results);
    List<CurvePanel> all = new ArrayList<>();
    if (results.variants().stream().noneMatch(variant -> accuracy(variant).isPresent())) {
      return all;
    }
    for (int i = 0; i < panels.factors.size(); i++) {
      for (int j = i + 1; j < panels.factors.size(); j++) {
        all.add(panels.panel(panels.factors.get(i), panels.factors.get(j)));
      }
    }
    return all;
  }

  /** The factor with more levels goes along the axis, so that there are few lines. */
  private CurvePanel panel(FactorLevels one, FactorLevels other) {
    boolean swap = other.levels().size() > one.levels().size();
    FactorLevels along = swap ? other : one;
    FactorLevels lines = swap ? one : other;
    String title = along.name() + " × " + lines.name();
    return new CurvePanel(
        title,
        "",
        "lines: " + lines.name(),
        new LevelDrawing(
                Frame.LEVELS,
                along.levels().stream().map(level -> Wording.shortened(level, SHORT)).toList(),
                axis,
                100)
            .chart(
                "Mean test accuracy by " + title,
                Wording.shortened(along.name(), 2 * SHORT),
                lines.levels().stream().map(level -> line(along, lines, level)).toList()));
  }

  private LevelDrawing.Line line(FactorLevels along, FactorLevels lines, String level) {
    List<Double> values = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (String place : along.levels()) {
      double mean = means(along.name(), place, lines.name(), level).orElse(Double.NaN);
      values.add(mean);
      titles.add(
          along.name()
              + " "
              + place
              + ", "
              + lines.name()
              + " "
              + level
              + ": "
              + NumberText.exactPercent(mean));
    }
    return new LevelDrawing.Line(Wording.shortened(level, SHORT), values, titles);
  }

  /** Over the variants with these two levels, each counting the same. */
  private OptionalDouble means(String one, String oneLevel, String other, String otherLevel) {
    Stream<VariantResults> variants =
        results.variants().stream()
            .filter(variant -> oneLevel.equals(variant.levels().get(one)))
            .filter(variant -> otherLevel.equals(variant.levels().get(other)));
    return variants
        .flatMap(variant -> accuracy(variant).stream())
        .mapToDouble(Summary::mean)
        .average();
  }

  private static Optional<Summary> accuracy(VariantResults variant) {
    return variant.summary(Split.TEST, Metrics::accuracy);
  }
}
