package io.github.cnnmaven.core.gate;

import java.math.BigDecimal;

/** An end that a number must not go beyond; reaching it is enough. */
public record Bound(Side side, Amount limit) {

  /** Which end. */
  public enum Side {
    MIN(">=", "at least"),
    MAX("<=", "at most");

    private final String sign;
    private final String words;

    Side(String sign, String words) {
      this.sign = sign;
      this.words = words;
    }
  }

  /** Whether a number keeps to it, compared as decimals. */
  public boolean holds(BigDecimal value) {
    int comparison = value.compareTo(limit.value());
    return side == Side.MIN ? comparison >= 0 : comparison <= 0;
  }

  /** For a quantity; counts have no decimals. */
  public Bound on(Quantity quantity) {
    return quantity.exact()
        ? new Bound(side, new Amount(limit.value(), Unit.COUNT, limit.text()))
        : this;
  }

  /** {@code >= 60 %}. */
  public String symbols() {
    return side.sign + " " + limit;
  }

  /** {@code at least 60 %}. */
  public String words() {
    return side.words + " " + limit;
  }

  /** A value in the unit that the limit was written in. */
  public String show(BigDecimal value) {
    return limit.unit().show(value, limit.value());
  }
}
