package io.github.cnnmaven.site.chart;

import java.util.List;

/**
 * A chart with two axes, ready to be placed into SVG.
 *
 * @param label what it shows, for those who cannot see it
 * @param left edge of the plot, as {@code top}, {@code right} and {@code bottom}
 * @param plotHeight from top to bottom
 * @param xName what the horizontal axis counts, empty where its labels say it
 * @param areas behind everything else
 * @param words texts at a place
 * @param bands what hovering tells
 */
public record Plot(
    String label,
    String width,
    String height,
    String left,
    String top,
    String right,
    String bottom,
    String plotHeight,
    String xName,
    List<Tick> xTicks,
    List<Tick> yTicks,
    List<Stroke> areas,
    List<Stroke> strokes,
    List<Mark> marks,
    List<Words> words,
    List<HoverBand> bands) {

  public Plot {
    xTicks = List.copyOf(xTicks);
    yTicks = List.copyOf(yTicks);
    areas = List.copyOf(areas);
    strokes = List.copyOf(strokes);
    marks = List.copyOf(marks);
    words = List.copyOf(words);
    bands = List.copyOf(bands);
  }

  /** An empty chart of this size. */
  static Plot empty(Frame frame, String label, String xName) {
    return new Plot(
        label,
        Integer.toString(frame.width()),
        Integer.toString(frame.height()),
        Position.text(frame.plotLeft()),
        Position.text(frame.plotTop()),
        Position.text(frame.plotRight()),
        Position.text(frame.plotBottom()),
        Position.text(frame.plotBottom() - frame.plotTop()),
        xName,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** With another name of what the horizontal axis counts. */
  public Plot over(String name) {
    return new Plot(
        label,
        width,
        height,
        left,
        top,
        right,
        bottom,
        plotHeight,
        name,
        xTicks,
        yTicks,
        areas,
        strokes,
        marks,
        words,
        bands);
  }

  /** With these labels on its axes. */
  Plot withTicks(List<Tick> horizontal, List<Tick> vertical) {
    return new Plot(
        label,
        width,
        height,
        left,
        top,
        right,
        bottom,
        plotHeight,
        xName,
        horizontal,
        vertical,
        areas,
        strokes,
        marks,
        words,
        bands);
  }

  /** With this drawn into it. */
  Plot withDrawing(Drawing drawing, List<HoverBand> hovered) {
    return new Plot(
        label,
        width,
        height,
        left,
        top,
        right,
        bottom,
        plotHeight,
        xName,
        xTicks,
        yTicks,
        drawing.areas(),
        drawing.strokes(),
        drawing.marks(),
        drawing.words(),
        hovered);
  }
}
