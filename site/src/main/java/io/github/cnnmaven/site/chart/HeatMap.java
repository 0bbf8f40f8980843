package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A square of counts as a picture, a unit for each cell: one path for all cells of a tone, which
 * keeps a hundred classes small.
 *
 * @param size of the square in cells, {@code 0} when there is nothing
 */
public record HeatMap(String size, List<Stroke> tones) {

  /** Nothing. */
  public static final HeatMap EMPTY = new HeatMap("0", List.of());

  private static final int TONES = 8;

  public HeatMap {
    tones = List.copyOf(tones);
  }

  /** From counts, a row for each class; each row's sum is its whole. */
  public static HeatMap of(List<List<Integer>> counts) {
    Map<String, StringBuilder> paths = new TreeMap<>();
    for (int row = 0; row < counts.size(); row++) {
      int all = counts.get(row).stream().mapToInt(Integer::intValue).sum();
      for (int column = 0; column < counts.size(); column++) {
        int tone = tone(counts.get(row).get(column), all);
        if (tone > 0) {
          String css = (row == column ? "right" : "wrong") + " heat-" + tone;
          paths
              .computeIfAbsent(css, key -> new StringBuilder())
              .append('M')
              .append(column)
              .append(' ')
              .append(row)
              .append("h1v1h-1z");
        }
      }
    }
    List<Stroke> tones = new ArrayList<>();
    paths.forEach((css, path) -> tones.add(new Stroke(css, path.toString())));
    return new HeatMap(Integer.toString(counts.size()), tones);
  }

  /** How dark a share is: 0 for none, 1 for a few, 8 for all; small shares are told apart. */
  public static int tone(int count, int all) {
    if (count == 0) {
      return 0;
    }
    return Math.max(1, (int) Math.round(TONES * Math.sqrt((double) count / all)));
  }
}
