package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import java.util.List;
import java.util.stream.IntStream;

/** Checks labels against the classes there are. */
final class Labels {

  private Labels() {}

  /**
   * Sees that a label is one.
   *
   * @param place the file, and which label of it
   */
  static void check(int label, int classes, String place) throws DataException {
    if (label >= classes) {
      throw new DataException(
          String.format(
              "%s: expected a label from 0 to %d, as there are %d classes, found %d",
              place, classes - 1, classes, label));
    }
  }

  /** Names of classes that have none. */
  static List<String> numbers(int classes) {
    return IntStream.range(0, classes).mapToObj(String::valueOf).toList();
  }
}
