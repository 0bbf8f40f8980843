package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays out points with intervals: what is gained against what it costs. The line joins the points
 * that no other one beats, cheaper and better at once.
 *
 * @param unit what the labels of the value axis are multiplied with
 */
public record ScatterDrawing(Frame frame, Axis costs, Axis values, double unit) {

  private static final double NEAR = 15;

  /**
   * A point.
   *
   * @param name short, beside it
   * @param interval of the value, null where it is not known
   * @param beaten whether another one is as cheap and better, or as good and cheaper
   */
  public record Dot(String name, Point at, @Nullable Span interval, boolean beaten, String title) {}

  /** The chart of these points; {@code scale} is that of the costs. */
  public Plot chart(String label, String axisName, List<Dot> dots, Scale scale) {
    Drawing drawing = new Drawing();
    front(drawing, dots);
    List<Dot> placed = new ArrayList<>();
    for (Dot dot : sorted(dots)) {
      draw(drawing, dot, crowded(dot, placed));
      placed.add(dot);
    }
    return Plot.empty(frame, label, axisName)
        .withTicks(
            costs.ticks().stream().map(t -> new Tick(x(t), label(t, scale))).toList(),
            values.ticks().stream().map(t -> new Tick(y(t), values.label(t, unit))).toList())
        .withDrawing(drawing, List.of());
  }

  private String label(double cost, Scale scale) {
    return costs.label(cost, scale.factor()) + scale.suffix();
  }

  private void draw(Drawing drawing, Dot dot, long neighbours) {
    String css = dot.beaten() ? "beaten" : "front";
    Span interval = dot.interval();
    if (interval != null) {
      String x = x(dot.at().x());
      String ends = x + "," + y(interval.low()) + " " + x + "," + y(interval.high());
      drawing.strokes().add(new Stroke("whisker " + css, ends));
    }
    Symbol symbol = dot.beaten() ? Symbol.CIRCLE : Symbol.DIAMOND;
    drawing.marks().add(Mark.of(css, symbol, x(dot.at().x()), y(dot.at().y()), dot.title()));
    double side = neighbours % 2 == 0 ? 7 : -7;
    String anchor = side > 0 ? "start " : "end ";
    drawing
        .words()
        .add(
            new Words(
                anchor + css,
                Position.text(horizontal(dot.at().x()) + side),
                Position.text(vertical(dot.at().y()) + 4 - 11 * (neighbours / 2)),
                dot.name()));
  }

  /** Steps, since what lies between two variants was not tried. */
  private void front(Drawing drawing, List<Dot> dots) {
    List<Dot> best =
        dots.stream()
            .filter(dot -> !dot.beaten())
            .sorted(Comparator.comparingDouble(dot -> dot.at().x()))
            .toList();
    List<String> points = new ArrayList<>();
    String before = "";
    for (Dot dot : best) {
      if (!before.isEmpty()) {
        points.add(x(dot.at().x()) + "," + before);
      }
      before = y(dot.at().y());
      points.add(x(dot.at().x()) + "," + before);
    }
    if (best.size() > 1) {
      drawing.strokes().add(new Stroke("front", String.join(" ", points)));
    }
  }

  private long crowded(Dot dot, List<Dot> placed) {
    return placed.stream()
        .filter(other -> Math.abs(horizontal(other.at().x()) - horizontal(dot.at().x())) < NEAR)
        .filter(other -> Math.abs(vertical(other.at().y()) - vertical(dot.at().y())) < NEAR)
        .count();
  }

  private static List<Dot> sorted(List<Dot> dots) {
    return dots.stream().sorted(Comparator.comparingDouble((Dot dot) -> dot.at().y())).toList();
  }

  private String x(double cost) {
    return Position.text(horizontal(cost));
  }

  private String y(double value) {
    return Position.text(vertical(value));
  }

  private double horizontal(double cost) {
    return costs.position(cost, frame.plotLeft(), frame.plotRight());
  }

  private double vertical(double value) {
    return values.position(value, frame.plotBottom(), frame.plotTop());
  }
}
