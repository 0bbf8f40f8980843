package io.github.cnnmaven.core.gate;

import java.math.BigDecimal;

/**
 * A number of a descriptor, exact: 60 % is 0.60, and not the double next to it.
 *
 * @param value in plain units: a share, seconds, bytes
 * @param text as written
 */
public record Amount(BigDecimal value, Unit unit, String text) {

  @Override
  public String toString() {
    return text;
  }
}
