package io.github.cnnmaven.core.statistics.factorial;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A model fitted by least squares (QR decomposition).
 *
 * @param coefficients of the model's columns
 * @param unscaled inverse of X'X: times the variance of the errors, the coefficients' covariance
 * @param residual sum of squares that is left
 */
record Fit(Model model, RealVector coefficients, RealMatrix unscaled, double residual) {

  static Fit of(Model model) {
    return of(model, model.values());
  }

  /** Fits other values than those that were measured. */
  static Fit of(Model model, RealVector values) {
    RealMatrix matrix = model.matrix();
    QRDecomposition qr = new QRDecomposition(matrix);
    RealVector coefficients = qr.getSolver().solve(values);
    int columns = matrix.getColumnDimension();
    RealMatrix triangle = qr.getR().getSubMatrix(0, columns - 1, 0, columns - 1);
    RealMatrix inverse = MatrixUtils.inverse(triangle.transposeMultiply(triangle));
    double left = values.subtract(matrix.operate(coefficients)).getNorm();
    return new Fit(model, coefficients, inverse, left * left);
  }

  int residualDegreesOfFreedom() {
    return model.observations().size() - model.size();
  }

  /** A weighted sum of the coefficients. */
  double value(RealVector weights) {
    return weights.dotProduct(coefficients);
  }

  /** Variance of a weighted sum, for errors of variance 1. */
  double unscaledVariance(RealVector weights) {
    return weights.dotProduct(unscaled.operate(weights));
  }

  /**
   * How much the residual sum of squares would grow if these weighted sums were held at zero, which
   * compares the model with the one without them.
   *
   * @param weights a row for each sum, linearly independent
   */
  double sumOfSquares(RealMatrix weights) {
    RealVector sums = weights.operate(coefficients);
    RealMatrix covariance = weights.multiply(unscaled).multiplyTransposed(weights);
    return sums.dotProduct(new QRDecomposition(covariance).getSolver().solve(sums));
  }
}
