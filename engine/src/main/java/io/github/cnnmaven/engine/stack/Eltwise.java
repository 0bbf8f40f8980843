package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.global.dnnl.algorithm;

/**
 * A function of single numbers, as oneDNN computes it.
 *
 * @param forward its formula
 * @param backward the formula of its slope
 * @param fromOutput whether the slope is computed from the function's value and not its argument
 */
record Eltwise(algorithm forward, algorithm backward, float alpha, float beta, boolean fromOutput) {

  static Eltwise fromInput(algorithm formula, double alpha, double beta) {
    return new Eltwise(formula, formula, (float) alpha, (float) beta, false);
  }

  static Eltwise fromOutput(algorithm formula, algorithm slope, double alpha) {
    return new Eltwise(formula, slope, (float) alpha, 0, true);
  }

  /** Whether a kernel can apply it to what it computes, at no cost. */
  boolean fuses() {
    return forward == algorithm.eltwise_relu;
  }
}
