package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Summary;
import io.github.cnnmaven.site.chart.Axis;
import io.github.cnnmaven.site.chart.Frame;
import io.github.cnnmaven.site.chart.Point;
import io.github.cnnmaven.site.chart.Scale;
import io.github.cnnmaven.site.chart.ScatterDrawing;
import io.github.cnnmaven.site.chart.ScatterDrawing.Dot;
import io.github.cnnmaven.site.chart.Span;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Test accuracy against what it costs, a panel for each cost in which the variants differ. */
final class CostPanels {

  private static final int STEPS = 4;

  private final List<Candidate> candidates;
  private final Axis accuracy;

  private CostPanels(ExperimentResults results) {
    candidates = candidates(results);
    Stream<Double> shown =
        candidates.stream()
            .flatMap(
                c ->
                    c.interval() == null
                        ? Stream.of(c.accuracy())
                        : Stream.of(c.accuracy(), c.interval().low(), c.interval().high()));
    accuracy = Axis.around(shown.toList(), STEPS).within(0, 1);
  }

  private record Candidate(
      String number,
      String id,
      double accuracy,
      @Nullable Span interval,
      double multiplyAdds,
      double parameters,
      double seconds) {}

  private record Cost(String name, List<Double> values, DoubleFunction<String> text) {}

  /** The panels; none with fewer than two variants that have finished. */
  static List<CurvePanel> of(ExperimentResults results) {
    CostPanels panels = new CostPanels(results);
    if (panels.candidates.size() < 2) {
      return List.of();
    }
    List<Cost> costs =
        List.of(
            new Cost(
                "multiply-adds",
                panels.candidates.stream().map(Candidate::multiplyAdds).toList(),
                value -> NumberText.compact((long) value)),
            new Cost(
                "parameters",
                panels.candidates.stream().map(Candidate::parameters).toList(),
                value -> NumberText.count((long) value)),
            new Cost(
                "time per run",
                panels.candidates.stream().map(Candidate::seconds).toList(),
                NumberText::duration));
    return costs.stream()
        .filter(cost -> cost.values().stream().distinct().count() > 1)
        .map(panels::panel)
        .toList();
  }

  private CurvePanel panel(Cost cost) {
    double highest = cost.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    Scale scale = cost.name().startsWith("time") ? Scale.time(highest) : Scale.counting(highest);
    Axis axis =
        Axis.around(cost.values().stream().map(value -> value * scale.factor()).toList(), STEPS)
            .within(0, Double.MAX_VALUE);
    List<Dot> dots = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      dots.add(dot(i, cost, scale.factor()));
    }
    return new CurvePanel(
        "Accuracy against " + cost.name(),
        "",
        "",
        new ScatterDrawing(Frame.SCATTER, axis, accuracy, 100)
            .chart(
                "Test accuracy against " + cost.name() + ": " + told(dots),
                cost.name(),
                dots,
                new Scale(1, scale.suffix())));
  }

  private static String told(List<Dot> dots) {
    return String.join("; ", dots.stream().map(Dot::title).toList());
  }

  private Dot dot(int index, Cost cost, double factor) {
    Candidate candidate = candidates.get(index);
    double value = cost.values().get(index);
    return new Dot(
        candidate.number(),
        new Point(value * factor, candidate.accuracy()),
        candidate.interval(),
        beaten(index, cost),
        candidate.id()
            + ": "
            + NumberText.percent(candidate.accuracy())
            + ", "
            + cost.text().apply(value));
  }

  private boolean beaten(int index, Cost cost) {
    for (int i = 0; i < candidates.size(); i++) {
      double gain = candidates.get(i).accuracy() - candidates.get(index).accuracy();
      double saving = cost.values().get(index) - cost.values().get(i);
      if (gain >= 0 && saving >= 0 && gain + saving > 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Candidate> candidates(ExperimentResults results) {
    List<Candidate> all = new ArrayList<>();
    for (VariantResults variant : results.variants()) {
      String number = Integer.toString(results.variants().indexOf(variant) + 1);
      variant
          .summary(Split.TEST, Metrics::accuracy)
          .ifPresent(summary -> all.add(candidate(number, variant, summary)));
    }
    return all;
  }

  private static Candidate candidate(String number, VariantResults variant, Summary summary) {
    Interval interval = summary.interval();
    return new Candidate(
        number,
        variant.id(),
        summary.mean(),
        interval == null ? null : new Span(interval.low(), interval.high()),
        variant.network().multiplyAdds(),
        variant.network().parameters(),
        variant.runs().stream()
            .filter(run -> run.result().status() == RunStatus.FINISHED)
            .mapToDouble(run -> run.result().seconds())
            .average()
            .orElse(0));
  }
}
