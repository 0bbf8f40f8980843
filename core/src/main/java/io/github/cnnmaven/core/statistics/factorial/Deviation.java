package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/**
 * What neither the cell nor the seed of a run explains: the yardstick for everything else. It takes
 * nothing for granted about interactions, so it stays right when some cannot be estimated (pure
 * error; Draper and Smith, Applied Regression Analysis, 1998, section 2.1).
 *
 * @param degreesOfFreedom zero when there is nothing to compare with, as with one seed
 */
record Deviation(double sumOfSquares, int degreesOfFreedom) {

  static Deviation of(List<Observation> observations) {
    Map<Map<String, String>, List<Integer>> cells = new LinkedHashMap<>();
    for (int i = 0; i < observations.size(); i++) {
      cells.computeIfAbsent(observations.get(i).levels(), k -> new ArrayList<>()).add(i);
    }
    // Taking the cells' means off everything is the same as having a column for each cell.
    ColumnSpace seeds =
        new ColumnSpace()
            .plus(
                Blocks.of(observations).columns(observations).stream()
                    .map(column -> centred(column, cells.values()))
                    .toList());
    RealVector values =
        new ArrayRealVector(observations.stream().mapToDouble(Observation::value).toArray());
    double left = seeds.residual(centred(values, cells.values())).getNorm();
    int degreesOfFreedom = observations.size() - cells.size() - seeds.rank();
    return new Deviation(negligible(left, values) ? 0 : left * left, degreesOfFreedom);
  }

  /** Variance of a run around what its cell and seed say; NaN without degrees of freedom. */
  double variance() {
    return sumOfSquares / degreesOfFreedom;
  }

  boolean known() {
    return degreesOfFreedom > 0;
  }

  private static boolean negligible(double left, RealVector values) {
    return left <= 1e-12 * values.getNorm();
  }

  private static RealVector centred(RealVector column, Iterable<List<Integer>> cells) {
    RealVector centred = column.copy();
    for (List<Integer> cell : cells) {
      double mean = cell.stream().mapToDouble(column::getEntry).average().orElse(0);
      cell.forEach(i -> centred.addToEntry(i, -mean));
    }
    return centred;
  }
}
