package io.github.cnnmaven.core.statistics.factorial;

import io.github.cnnmaven.core.statistics.Estimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * Fits a line through the means of a numeric factor's levels: the linear contrast, and all that is
 * orthogonal to it as departure (Snedecor and Cochran, Statistical Methods, 1989, section 12.11;
 * spacing as the levels have it).
 *
 * @param positions of the levels, in the factor's order
 */
record TrendLine(Contrasts contrasts, Term term, String scale, List<Double> positions) {

  private static final int LEAST_LEVELS = 3;
  private static final double WIDE = 100;

  static Optional<TrendLine> of(Contrasts contrasts, Term term) {
    if (term.order() != 1 || term.factors().get(0).levels().size() < LEAST_LEVELS) {
      return Optional.empty();
    }
    return term.factors()
        .get(0)
        .numbers()
        .map(
            numbers ->
                wide(numbers)
                    ? new TrendLine(
                        contrasts, term, Trend.TENFOLD, numbers.stream().map(Math::log10).toList())
                    : new TrendLine(contrasts, term, Trend.UNIT, numbers));
  }

  Trend trend() {
    RealVector weights = slope();
    Optional<Estimate> estimate = contrasts.estimate(weights);
    Optional<Double> p = estimate.flatMap(e -> e.pValue().stream().boxed().findFirst());
    int degreesOfFreedom = positions.size() - 2;
    AnovaRow departure =
        AnovaRow.of(
            term.name(),
            degreesOfFreedom,
            contrasts.fit().sumOfSquares(bends()),
            contrasts.error());
    return new Trend(
        term.name(),
        scale,
        Collections.max(positions) - Collections.min(positions),
        contrasts.fit().value(weights),
        estimate.map(Estimate::standardError).orElse(null),
        estimate.map(Estimate::interval).orElse(null),
        p.orElse(null),
        departure.p());
  }

  private RealVector slope() {
    double centre = positions.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = positions.stream().mapToDouble(x -> (x - centre) * (x - centre)).sum();
    RealVector weights = new ArrayRealVector(contrasts.fit().model().size());
    for (int i = 0; i < positions.size(); i++) {
      weights = weights.add(mean(i).mapMultiply((positions.get(i) - centre) / squares));
    }
    return weights;
  }

  /** Second divided differences of neighbours: all zero exactly when the means lie on a line. */
  private RealMatrix bends() {
    List<RealVector> rows = new ArrayList<>();
    for (int i = 0; i + 2 < positions.size(); i++) {
      double a = positions.get(i);
      double b = positions.get(i + 1);
      double c = positions.get(i + 2);
      rows.add(
          mean(i)
              .mapDivide((a - b) * (a - c))
              .add(mean(i + 1).mapDivide((b - a) * (b - c)))
              .add(mean(i + 2).mapDivide((c - a) * (c - b))));
    }
    RealMatrix matrix = MatrixUtils.createRealMatrix(rows.size(), rows.get(0).getDimension());
    for (int i = 0; i < rows.size(); i++) {
      matrix.setRowVector(i, rows.get(i).unitVector());
    }
    return matrix;
  }

  private RealVector mean(int level) {
    return contrasts.level(term, term.factors().get(0).levels().get(level));
  }

  private static boolean wide(List<Double> numbers) {
    double least = numbers.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = numbers.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return least > 0 && most / least >= WIDE;
  }
}
