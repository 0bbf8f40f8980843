package io.github.cnnmaven.site.view;

import java.util.List;

/**
 * Panels of one metric on equal axes.
 *
 * @param id anchor
 * @param unit of the value axis, empty without one
 * @param seeds whether thin lines of single runs lie behind the means
 * @param reference whether the baseline is drawn into the other panels
 * @param validation whether there is a validation split
 * @param best whether the epoch with the best mean validation is marked
 * @param broken whether the ends of unfinished runs are marked
 */
public record CurveGrid(
    String id,
    String heading,
    String unit,
    boolean seeds,
    boolean reference,
    boolean validation,
    boolean best,
    boolean broken,
    List<CurvePanel> panels) {

  public CurveGrid {
    panels = List.copyOf(panels);
  }

  /** With this above each panel, where it is clear whose they are. */
  CurveGrid titled(String title) {
    return new CurveGrid(
        id,
        heading,
        unit,
        seeds,
        reference,
        validation,
        best,
        broken,
        panels.stream()
            .map(panel -> new CurvePanel(title, "", panel.note(), panel.chart()))
            .toList());
  }
}
