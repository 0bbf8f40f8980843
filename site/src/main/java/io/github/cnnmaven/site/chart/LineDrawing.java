package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Lays out lines over epochs: series by series, the first at the back. What lies above the axis is
 * drawn at its edge and marked, so that one diverged run does not flatten all others.
 */
public final class LineDrawing {

  /** More hover columns than this cannot be hit with a pointer and would swell the page. */
  private static final int MAX_BANDS = 48;

  private final Frame frame;
  private final Axis epochs;
  private final Axis values;
  private final double unit;
  private final Drawing drawing = new Drawing();

  /**
   * Starts an empty drawing.
   *
   * @param unit what the labels of the value axis are multiplied with
   */
  public LineDrawing(Frame frame, Axis epochs, Axis values, double unit) {
    this.frame = frame;
    this.epochs = epochs;
    this.values = values;
    this.unit = unit;
  }

  /** Draws a series. */
  public LineDrawing add(Series series) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      double value = series.values().get(i);
      if (Double.isFinite(value)) {
        points.add(x(i + 1) + "," + y(value));
      } else {
        flush(series.css(), points);
      }
    }
    flush(series.css(), points);
    return this;
  }

  /** Fills what lies between two series, as far as both have numbers from the first epoch on. */
  public LineDrawing between(Series lower, List<Double> upper) {
    int length = Math.min(lower.values().size(), upper.size());
    List<String> there = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      double low = lower.values().get(i);
      double high = upper.get(i);
      if (!Double.isFinite(low) || !Double.isFinite(high)) {
        break;
      }
      there.add(x(i + 1) + "," + y(high));
      back.add(0, x(i + 1) + "," + y(low));
    }
    if (there.size() > 1) {
      there.addAll(back);
      drawing.areas().add(new Stroke(lower.css(), String.join(" ", there)));
    }
    return this;
  }

  /** Draws a symbol at an epoch's value. */
  public LineDrawing mark(String css, Symbol symbol, Point at, String title) {
    drawing.marks().add(Mark.of(css, symbol, x(at.x()), y(at.y()), title));
    return this;
  }

  /** Ends the drawing, with what hovering over an epoch tells. */
  public Plot chart(String label, IntFunction<String> titles) {
    return Plot.empty(frame, label, "epoch")
        .withTicks(
            epochs.ticks().stream().map(t -> new Tick(x(t), epochs.label(t, 1))).toList(),
            values.ticks().stream().map(t -> new Tick(y(t), values.label(t, unit))).toList())
        .withDrawing(drawing, bands(titles));
  }

  private void flush(String css, List<String> points) {
    if (points.size() == 1) {
      String[] point = points.get(0).split(",");
      drawing.marks().add(Mark.of(css + " point", Symbol.CIRCLE, point[0], point[1], ""));
    } else if (!points.isEmpty()) {
      drawing.strokes().add(new Stroke(css, String.join(" ", points)));
    }
    points.clear();
  }

  private List<HoverBand> bands(IntFunction<String> titles) {
    List<HoverBand> bands = new ArrayList<>();
    int last = (int) epochs.high();
    int stride = (last + MAX_BANDS - 1) / MAX_BANDS;
    double width = (frame.plotRight() - frame.plotLeft()) / Math.max(last - 1, 1) * stride;
    for (int epoch = last; epoch >= 1; epoch -= stride) {
      double centre = epochs.position(epoch, frame.plotLeft(), frame.plotRight());
      double from = Math.max(centre - width / 2, frame.plotLeft() - width / 2);
      bands.add(0, new HoverBand(Position.text(from), Position.text(width), titles.apply(epoch)));
    }
    return bands;
  }

  private String x(double epoch) {
    return Position.text(epochs.position(epoch, frame.plotLeft(), frame.plotRight()));
  }

  private String y(double value) {
    return Position.text(values.position(value, frame.plotBottom(), frame.plotTop()));
  }
}
