package io.github.cnnmaven.core.training;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers without exponents. */
final class Plain {

  private Plain() {}

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .round(MathContext.DECIMAL32)
        .stripTrailingZeros()
        .toPlainString();
  }
}
