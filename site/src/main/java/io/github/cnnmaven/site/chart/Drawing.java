package io.github.cnnmaven.site.chart;

import java.util.ArrayList;
import java.util.List;

/** What is drawn into a plot, collected piece by piece; the first lies at the back. */
record Drawing(List<Stroke> areas, List<Stroke> strokes, List<Mark> marks, List<Words> words) {

  Drawing() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }
}
