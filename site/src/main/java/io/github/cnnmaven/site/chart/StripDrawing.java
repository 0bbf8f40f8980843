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
public record StripDrawing(Axis axis, double unit, @Nullable Double reference) {

  private static final double LEFT = 12;
  private static final double RIGHT = 148;

  /** The labels of the axis. */
  public List<Tick> ticks() {
    return axis.ticks().stream().map(t -> new Tick(at(t), axis.label(t, unit))).toList();
  }

  /**
   * One row.
   *
   * @param dots the values with what each says on hover
   * @param format how the mean is written
   */
  public DotStrip strip(String label, List<Dot> dots, DoubleFunction<String> format) {
    String line = reference == null ? "" : at(reference);
    if (dots.isEmpty()) {
      return new DotStrip(label, line, "", "", "", "", ticks(), List.of());
    }
    DoubleSummaryStatistics values = dots.stream().mapToDouble(Dot::value).summaryStatistics();
    return new DotStrip(
        label,
        line,
        at(values.getMin()),
        at(values.getMax()),
        at(values.getAverage()),
        "mean " + format.apply(values.getAverage()),
        ticks(),
        dots.stream().map(dot -> new Tick(at(dot.value()), dot.title())).toList());
  }

  private String at(double value) {
    return Position.text(axis.position(value, LEFT, RIGHT));
  }

  /**
   * A value in a strip.
   *
   * @param title what it says on hover
   */
  public record Dot(double value, String title) {}
}
