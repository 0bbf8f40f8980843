package io.github.cnnmaven.site.chart;

import java.util.List;

/**
 * Values over epochs.
 *
 * @param css class of its line
 * @param values by epoch, the first epoch's first; non-finite values interrupt the line
 */
public record Series(String css, List<Double> values) {

  public Series {
    values = List.copyOf(values);
  }
}
