package io.github.cnnmaven.core.result;

import java.nio.charset.StandardCharsets;

/**
 * Reads numbers from the bytes of a table whose cells end with commas, many times faster than by
 * way of text. What is missing or no number is a {@link NumberFormatException}.
 */
final class NumberRows {

  /** As many digits as a double holds exactly. */
  private static final int MOST_DIGITS = 15;

  private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6};

  private final byte[] text;
  private int at;
  private int end;
  private boolean ended = true;

  NumberRows(byte[] text) {
    this.text = text;
  }

  /** Goes to the start of the next row, past what was not read; false at the end. */
  boolean next() {
    if (!ended) {
      cells();
    }
    ended = at >= text.length;
    return !ended;
  }

  /** How many rows come after this one. */
  int left() {
    int left = at < text.length && text[text.length - 1] != '\n' ? 1 : 0;
    for (int i = at; i < text.length; i++) {
      left += text[i] == '\n' ? 1 : 0;
    }
    return left;
  }

  /** Counts the cells that are left of this row, and passes over them. */
  int cells() {
    int cells = 0;
    while (!ended) {
      skip(1);
      cells++;
    }
    return cells;
  }

  /** Passes over cells. */
  void skip(int cells) {
    for (int i = 0; i < cells; i++) {
      cell();
    }
  }

  /** A whole number of 0 or more. */
  int index() {
    float number = decimal();
    int index = (int) number;
    if (index != number || index < 0) {
      throw new NumberFormatException("expected a whole number, found " + number);
    }
    return index;
  }

  /** The float that is nearest to what is written. */
  float decimal() {
    return number(cell());
  }

  /**
   * Of up to 15 digits with up to 6 behind the point, as nearly all are written. A double holds the
   * digits, so the quotient is rounded once, and is never as near to the middle of two floats as
   * that would matter; other numbers are read by the JDK.
   */
  private float number(int start) {
    boolean minus = start < end && text[start] == '-';
    long digits = 0;
    int point = end;
    int i = minus ? start + 1 : start;
    int first = i;
    for (; i < end; i++) {
      int c = text[i];
      if (c >= '0' && c <= '9') {
        digits = 10 * digits + c - '0';
      } else if (c == '.' && point == end) {
        point = i;
      } else {
        return other(start);
      }
    }
    int places = point == end ? 0 : end - point - 1;
    if (end - first > MOST_DIGITS || places >= TENS.length || end == first) {
      return other(start);
    }
    float value = (float) (digits / TENS[places]);
    return minus ? -value : value;
  }

  private float other(int start) {
    return Float.parseFloat(new String(text, start, end - start, StandardCharsets.US_ASCII));
  }

  /** Passes over a cell; returns where it started. */
  private int cell() {
    if (ended) {
      throw new NumberFormatException("a row ends too early");
    }
    int start = at;
    end = at;
    while (end < text.length && text[end] != ',' && text[end] != '\n') {
      end++;
    }
    ended = end == text.length || text[end] == '\n';
    at = end + 1;
    return start;
  }
}
