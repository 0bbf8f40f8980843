package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.RealVector;

/**
 * All sums of some columns.
 *
 * @param basis orthonormal (Gram and Schmidt, applied twice)
 */
record ColumnSpace(List<RealVector> basis) {

  /** Columns hold numbers around 1; what is left of a dependent one is rounding. */
  private static final double DEPENDENT = 1e-8;

  ColumnSpace {
    basis = List.copyOf(basis);
  }

  ColumnSpace() {
    this(List.of());
  }

  /** With more columns; those that are in the space already add nothing. */
  ColumnSpace plus(List<RealVector> columns) {
    List<RealVector> more = new ArrayList<>(basis);
    for (RealVector column : columns) {
      RealVector rest = residual(residual(column, more), more);
      if (rest.getNorm() > DEPENDENT * Math.max(1, column.getNorm())) {
        more.add(rest.unitVector());
      }
    }
    return new ColumnSpace(more);
  }

  int rank() {
    return basis.size();
  }

  /** What no sum of the columns reaches. */
  RealVector residual(RealVector values) {
    return residual(values, basis);
  }

  private static RealVector residual(RealVector values, List<RealVector> basis) {
    RealVector rest = values.copy();
    for (RealVector direction : basis) {
      rest.combineToSelf(1, -rest.dotProduct(direction), direction);
    }
    return rest;
  }
}
