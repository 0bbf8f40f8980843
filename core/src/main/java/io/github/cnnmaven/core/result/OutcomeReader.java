package io.github.cnnmaven.core.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads from predictions only what {@link Outcomes} tell: two of a hundred probabilities in a row,
 * which is many times faster than all of them.
 */
final class OutcomeReader {

  private static final int FIRST_SIZE = 1024;

  private int[] labels = new int[FIRST_SIZE];
  private int[] predicted = new int[FIRST_SIZE];
  private float[] confidence = new float[FIRST_SIZE];
  private float[] truth = new float[FIRST_SIZE];
  private int size;

  /** Reads rows up to the end; the header has been read. */
  Outcomes read(BufferedReader rows) throws IOException {
    for (String row = rows.readLine(); row != null; row = rows.readLine()) {
      add(row);
    }
    return new Outcomes(
        Arrays.copyOf(labels, size),
        Arrays.copyOf(predicted, size),
        Arrays.copyOf(confidence, size),
        Arrays.copyOf(truth, size));
  }

  private void add(String row) {
    if (size == labels.length) {
      grow();
    }
    int label = comma(row, 0) + 1;
    int guess = comma(row, label) + 1;
    int numbers = comma(row, guess) + 1;
    labels[size] = Integer.parseInt(row, label, guess - 1, 10);
    predicted[size] = Integer.parseInt(row, guess, numbers - 1, 10);
    confidence[size] = number(row, numbers, predicted[size]);
    truth[size] = number(row, numbers, labels[size]);
    size++;
  }

  private void grow() {
    labels = Arrays.copyOf(labels, 2 * size);
    predicted = Arrays.copyOf(predicted, 2 * size);
    confidence = Arrays.copyOf(confidence, 2 * size);
    truth = Arrays.copyOf(truth, 2 * size);
  }

  private static float number(String row, int from, int column) {
    int start = from;
    for (int i = 0; i < column; i++) {
      start = comma(row, start) + 1;
    }
    int end = row.indexOf(',', start);
    return Float.parseFloat(end < 0 ? row.substring(start) : row.substring(start, end));
  }

  private static int comma(String row, int from) {
    int comma = row.indexOf(',', from);
    if (comma < 0) {
      throw new NumberFormatException("a row ends too early: " + row);
    }
    return comma;
  }
}
