package io.github.cnnmaven.site.chart;

import java.util.List;

/**
 * A row of dots on a shared axis: every value, their range and their mean against a reference.
 *
 * @param label what it shows, for those who cannot see it
 * @param reference where the reference line is, empty when there is none
 * @param from left end of the values' range, empty without values
 * @param to right end of the values' range
 * @param mean where the mean is, empty without values
 */
public record DotStrip(
    String label,
    String reference,
    String from,
    String to,
    String mean,
    String meanTitle,
    List<Tick> grid,
    List<Tick> dots) {

  public DotStrip {
    grid = List.copyOf(grid);
    dots = List.copyOf(dots);
  }
}
