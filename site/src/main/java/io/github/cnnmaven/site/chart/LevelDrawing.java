package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lays out lines over named levels: a line for each series, its name at its right end, so that no
 * legend is needed. Lines that do not cross are parallel: what the levels do adds up.
 *
 * @param unit what the labels of the value axis are multiplied with
 */
public record LevelDrawing(Frame frame, List<String> levels, Axis values, double unit) {

  private static final double LINE = 13;
  private static final int COLOURS = 6;

  public LevelDrawing {
    levels = List.copyOf(levels);
  }

  /**
   * A series.
   *
   * @param values by level, NaN where there is none
   * @param titles by level, what hovering tells
   */
  public record Line(String name, List<Double> values, List<String> titles) {

    public Line {
      values = List.copyOf(values);
      titles = List.copyOf(titles);
    }
  }

  /** The chart of these series. */
  public Plot chart(String label, String axisName, List<Line> lines) {
    Drawing drawing = new Drawing();
    IntStream.range(0, lines.size()).forEach(i -> draw(drawing, lines.get(i), i));
    name(drawing, lines);
    return Plot.empty(frame, label, axisName)
        .withTicks(
            IntStream.range(0, levels.size()).mapToObj(i -> new Tick(x(i), levels.get(i))).toList(),
            values.ticks().stream().map(t -> new Tick(y(t), values.label(t, unit))).toList())
        .withDrawing(drawing, List.of());
  }

  private void draw(Drawing drawing, Line line, int index) {
    String css = "series s" + index % COLOURS;
    List<String> points = new ArrayList<>();
    for (int level = 0; level < line.values().size(); level++) {
      double value = line.values().get(level);
      if (Double.isFinite(value)) {
        points.add(x(level) + "," + y(value));
        drawing
            .marks()
            .add(Mark.of(css, Symbol.of(index), x(level), y(value), line.titles().get(level)));
      }
    }
    if (points.size() > 1) {
      drawing.strokes().add(new Stroke(css, String.join(" ", points)));
    }
  }

  /** The names beside the last points, moved apart where they would lie on each other. */
  private void name(Drawing drawing, List<Line> lines) {
    List<Integer> order =
        IntStream.range(0, lines.size())
            .filter(i -> Double.isFinite(end(lines.get(i))))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -end(lines.get(i))))
            .toList();
    List<Double> places =
        Spread.apart(order.stream().map(i -> position(end(lines.get(i)))).toList(), LINE);
    for (int i = 0; i < order.size(); i++) {
      int line = order.get(i);
      drawing
          .words()
          .add(
              new Words(
                  "start s" + line % COLOURS,
                  Position.text(frame.plotRight() - inset() + 9),
                  Position.text(places.get(i) + 4),
                  lines.get(line).name()));
    }
  }

  private static double end(Line line) {
    return line.values().get(line.values().size() - 1);
  }

  private String x(int level) {
    double room = frame.plotRight() - frame.plotLeft() - 2 * inset();
    double step = levels.size() < 2 ? 0 : room / (levels.size() - 1);
    return Position.text(frame.plotLeft() + inset() + level * step);
  }

  private double inset() {
    return (frame.plotRight() - frame.plotLeft()) / (levels.size() + 1) / 2;
  }

  private String y(double value) {
    return Position.text(position(value));
  }

  private double position(double value) {
    return values.position(value, frame.plotBottom(), frame.plotTop());
  }
}
