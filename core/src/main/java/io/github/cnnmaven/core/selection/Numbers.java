package io.github.cnnmaven.core.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Numbers of the command line. */
final class Numbers {

  private static final int MOST_SEEDS = 1000;

  private Numbers() {}

  /** A count of seeds, or with a comma or in brackets the seeds themselves, as in a descriptor. */
  static List<Long> seeds(String parameter, String text) throws SelectionException {
    boolean listed = text.contains(",") || text.contains("[");
    try {
      if (listed) {
        String[] items = text.replaceAll("[\\[\\] ]", "").split(",");
        List<Long> seeds = Arrays.stream(items).map(Long::valueOf).distinct().toList();
        if (seeds.size() == items.length) {
          return seeds;
        }
      } else if (Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_SEEDS) {
        return LongStream.rangeClosed(1, Integer.parseInt(text)).boxed().toList();
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new SelectionException(
        parameter
            + "="
            + text
            + ": expected how many seeds, or a list as 1,2,3 without repetitions");
  }

  static int count(String parameter, String text) throws SelectionException {
    try {
      int count = Integer.parseInt(text);
      if (count >= 1) {
        return count;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new SelectionException(parameter + "=" + text + ": expected a whole number of 1 or more");
  }
}
