package io.github.cnnmaven.site.chart;

import java.util.List;

/**
 * A row of dots on a shared axis: every value, their mean and how sure it is, against a reference.
 *
 * @param label what it shows, for those who cannot see it
 * @param reference where the reference line is, empty when there is none
 * @param from left end of the mean's interval, or of the values' range; empty without values
 * @param to right end of it
 * @param capped whether it is an interval, which has ends, or a range, whose ends are dots
 * @param mean where the mean is, empty without values
 * @param meanTitle mean and interval in words
 */
public record DotStrip(
    String label,
    String width,
    String reference,
    String from,
    String to,
    boolean capped,
    String mean,
    String meanTitle,
    List<Tick> grid,
    List<Tick> dots) {

  public DotStrip {
    grid = List.copyOf(grid);
    dots = List.copyOf(dots);
  }
}
