package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Sums of squares of a fitted model against the deviation of its runs. Type III: each line is
 * tested with all others in the model, so the order does not matter and unequal numbers of runs do
 * not mix the lines up (R: {@code drop1(lm(y ~ seed + a * b, contrasts = "contr.sum"), . ~ .)}).
 */
record AnovaTable(Fit fit, Deviation error) {

  /** Differences of sums of squares below this share of the residual are rounding. */
  private static final double ROUNDING = 1e-9;

  List<AnovaRow> rows() {
    List<AnovaRow> rows = new ArrayList<>();
    Model model = fit.model();
    if (model.blocks().degreesOfFreedom() > 0) {
      rows.add(row(Blocks.NAME, 1, model.blocks().degreesOfFreedom()));
    }
    for (Term term : model.terms()) {
      rows.add(row(term.name(), model.first(term), term.degreesOfFreedom()));
    }
    int other = fit.residualDegreesOfFreedom() - error.degreesOfFreedom();
    if (other > 0) {
      double rest = fit.residual() - error.sumOfSquares();
      double sum = rest < ROUNDING * fit.residual() ? 0 : rest;
      rows.add(AnovaRow.of(AnovaRow.OTHER, other, sum, error));
    }
    rows.add(AnovaRow.residual(error));
    return rows;
  }

  private AnovaRow row(String source, int first, int count) {
    RealMatrix weights = MatrixUtils.createRealMatrix(count, fit.model().size());
    for (int i = 0; i < count; i++) {
      weights.setEntry(i, first + i, 1);
    }
    return AnovaRow.of(source, count, fit.sumOfSquares(weights), error);
  }
}
