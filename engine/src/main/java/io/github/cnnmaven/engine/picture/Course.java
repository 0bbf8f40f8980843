package io.github.cnnmaven.engine.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How targets grew while their images were changed.
 *
 * @param values before each step, a number for each image
 */
record Course(List<float[]> values) {

  private static final double LATE = 0.75;

  Course {
    values = List.copyOf(values);
  }

  /** Which share of all that an image's target rose by the last quarter of the steps brought. */
  double late(int image) {
    float last = values.get(values.size() - 1)[image];
    float rise = last - values.get(0)[image];
    return rise == 0 ? 0 : (last - values.get((int) (LATE * values.size()))[image]) / rise;
  }

  /** Names of columns, a comma before each. */
  String header() {
    return IntStream.range(0, values.size())
        .mapToObj(step -> ",step_" + step)
        .collect(Collectors.joining());
  }

  /** An image's numbers in these columns. */
  String row(int image) {
    return values.stream()
        .map(step -> String.format(Locale.ROOT, ",%.4g", step[image]))
        .collect(Collectors.joining());
  }
}
