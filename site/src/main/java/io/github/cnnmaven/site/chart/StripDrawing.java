package io.github.cnnmaven.site.chart;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lays out {@link DotStrip}s that share an axis.
 *
 * @param unit what the axis's labels are multiplied with
 * @param reference value of the reference line, null without one
 */
public record StripDrawing(int width, Axis axis, double unit, @Nullable Double reference) {

  private static final double MARGIN = 14;

  /** The labels of the axis. */
  public List<Tick> ticks() {
    return axis.ticks().stream().map(t -> new Tick(at(t), axis.label(t, unit))).toList();
  }

  /**
   * One row.
   *
   * @param format how a value is written
   */
  public DotStrip strip(String label, Values values, DoubleFunction<String> format) {
    String line = reference == null ? "" : at(reference);
    String size = Integer.toString(width);
    Double mean = values.mean();
    if (mean == null) {
      return new DotStrip(label, size, line, "", "", false, "", "", ticks(), List.of());
    }
    Span interval = values.interval();
    Span drawn = interval == null ? values.range(mean) : interval;
    return new DotStrip(
        label,
        size,
        line,
        at(drawn.low()),
        at(drawn.high()),
        interval != null,
        at(mean),
        "mean "
            + format.apply(mean)
            + (interval == null
                ? ""
                : ", 95 % interval "
                    + format.apply(interval.low())
                    + " to "
                    + format.apply(interval.high())),
        ticks(),
        values.dots().stream().map(dot -> new Tick(at(dot.value()), dot.title())).toList());
  }

  private String at(double value) {
    return Position.text(axis.position(value, MARGIN, width - MARGIN));
  }

  /**
   * A value in a strip.
   *
   * @param title what it says on hover
   */
  public record Dot(double value, String title) {}

  /**
   * What a strip shows.
   *
   * @param mean null where there is nothing to show
   * @param interval of the mean, null where it is not known
   */
  public record Values(List<Dot> dots, @Nullable Double mean, @Nullable Span interval) {

    public Values {
      dots = List.copyOf(dots);
    }

    /** Dots and their mean, without an interval. */
    public static Values of(List<Dot> dots) {
      DoubleSummaryStatistics all = dots.stream().mapToDouble(Dot::value).summaryStatistics();
      return new Values(dots, dots.isEmpty() ? null : all.getAverage(), null);
    }

    private Span range(double otherwise) {
      return new Span(
          dots.stream().mapToDouble(Dot::value).min().orElse(otherwise),
          dots.stream().mapToDouble(Dot::value).max().orElse(otherwise));
    }
  }
}
