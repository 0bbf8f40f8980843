package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels apart that would lie on each other. */
final class Spread {

  private Spread() {}

  /**
   * These places, from the top down, at least so far from each other, and as a whole no further
   * down than they were.
   */
  static List<Double> apart(List<Double> sorted, double distance) {
    List<Double> places = new ArrayList<>(sorted);
    for (int i = 1; i < places.size(); i++) {
      places.set(i, Math.max(places.get(i), places.get(i - 1) + distance));
    }
    double moved = 0;
    for (int i = 0; i < places.size(); i++) {
      moved += (places.get(i) - sorted.get(i)) / places.size();
    }
    double up = moved;
    return places.stream().map(place -> place - up).toList();
  }
}
