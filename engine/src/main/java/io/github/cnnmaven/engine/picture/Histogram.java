package io.github.cnnmaven.engine.picture;

import java.util.Locale;

/**
 * How numbers are spread.
 *
 * @param counts of equal bins from the smallest to the largest number
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Histogram(Extremes range, double mean, double deviation, int[] counts) {

  private static final int BINS = 64;
  private static final int HEIGHT = 48;
  private static final int BAR = 0x2A5D8F;
  private static final int GROUND = 0xF2F4F7;

  static Histogram of(float... numbers) {
    Extremes range = Extremes.of(numbers);
    int[] counts = new int[BINS];
    double sum = 0;
    double squares = 0;
    double width = range.largest() - range.smallest();
    for (float number : numbers) {
      int bin = width == 0 ? 0 : (int) ((number - range.smallest()) / width * BINS);
      counts[Math.min(BINS - 1, bin)]++;
      sum += number;
      squares += (double) number * number;
    }
    double mean = sum / numbers.length;
    double variance = Math.max(0, squares / numbers.length - mean * mean);
    return new Histogram(range, mean, Math.sqrt(variance), counts);
  }

  /** Bars whose heights are roots of the counts, so that the tails are seen. */
  Tile tile() {
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    int[] cells = new int[HEIGHT * BINS];
    for (int i = 0; i < cells.length; i++) {
      double height = HEIGHT * Math.sqrt((double) counts[i % BINS] / most);
      cells[i] = HEIGHT - i / BINS <= height ? BAR : GROUND;
    }
    return new Tile(HEIGHT, BINS, cells);
  }

  String words() {
    return String.format(
        Locale.ROOT,
        "from %.3g to %.3g, mean %.3g ± %.3g",
        range.smallest(),
        range.largest(),
        mean,
        deviation);
  }
}
