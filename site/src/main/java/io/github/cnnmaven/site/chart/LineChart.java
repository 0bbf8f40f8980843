package io.github.cnnmaven.site.chart;

import java.util.List;

/**
 * A chart of lines over epochs, ready to be placed into SVG.
 *
 * @param label what it shows, for those who cannot see it
 * @param left edge of the plot, as {@code top}, {@code right} and {@code bottom}
 * @param plotHeight from top to bottom
 * @param bands what hovering tells
 */
public record LineChart(
    String label,
    String width,
    String height,
    String left,
    String top,
    String right,
    String bottom,
    String plotHeight,
    List<Tick> xTicks,
    List<Tick> yTicks,
    List<Stroke> strokes,
    List<Mark> marks,
    List<HoverBand> bands) {

  public LineChart {
    xTicks = List.copyOf(xTicks);
    yTicks = List.copyOf(yTicks);
    strokes = List.copyOf(strokes);
    marks = List.copyOf(marks);
    bands = List.copyOf(bands);
  }
}
