package io.github.cnnmaven.core.result;

/** Numbers as text, many of them in little time and space. */
final class SixDecimals {

  private static final int UNIT = 1_000_000;
  private static final int PLACES = 6;

  private SixDecimals() {}

  /** Without zeros at the end: {@code 0.25}; what is very large as Java writes it. */
  static String of(float value) {
    if (!(Math.abs(value) < UNIT)) {
      return Float.toString(value);
    }
    long scaled = Math.round((double) value * UNIT);
    long whole = Math.abs(scaled) / UNIT;
    long rest = Math.abs(scaled) % UNIT;
    String sign = scaled < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    String digits = Long.toString(UNIT + rest);
    int end = PLACES + 1;
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return sign + whole + "." + digits.substring(1, end);
  }
}
