package io.github.cnnmaven.core.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Keeps the chance of any false alarm among several tests at its level, whatever their dependence
 * (Holm, Scandinavian Journal of Statistics 6, 1979).
 */
public final class Holm {

  private Holm() {}

  /** The adjusted p-values, in the order of the given. */
  public static List<Double> adjust(List<Double> pValues) {
    int count = pValues.size();
    int[] ascending =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparing(pValues::get))
            .mapToInt(Integer::intValue)
            .toArray();
    Double[] adjusted = new Double[count];
    double largest = 0;
    for (int rank = 0; rank < count; rank++) {
      double product = Math.min(1, (count - rank) * pValues.get(ascending[rank]));
      largest = Math.max(largest, product);
      adjusted[ascending[rank]] = largest;
    }
    return List.copyOf(Arrays.asList(adjusted));
  }
}
