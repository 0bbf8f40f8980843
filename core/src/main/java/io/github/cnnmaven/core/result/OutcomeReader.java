package io.github.cnnmaven.core.result;

/**
 * Reads from predictions only what {@link Outcomes} tell: two of a hundred probabilities in a row.
 */
final class OutcomeReader {

  private final int[] labels;
  private final int[] predicted;
  private final float[] confidence;
  private final float[] truth;

  private OutcomeReader(int size) {
    labels = new int[size];
    predicted = new int[size];
    confidence = new float[size];
    truth = new float[size];
  }

  /** Reads a file's rows, the header first. */
  static Outcomes read(NumberRows rows) {
    int classes = PredictionFile.classes(rows);
    OutcomeReader reader = new OutcomeReader(rows.left());
    for (int image = 0; rows.next(); image++) {
      reader.read(image, rows);
    }
    return new Outcomes(classes, reader.labels, reader.predicted, reader.confidence, reader.truth);
  }

  private void read(int image, NumberRows row) {
    row.skip(1);
    int label = row.index();
    int guess = row.index();
    row.skip(Math.min(label, guess));
    float first = row.decimal();
    float second = first;
    if (label != guess) {
      row.skip(Math.abs(label - guess) - 1);
      second = row.decimal();
    }
    labels[image] = label;
    predicted[image] = guess;
    confidence[image] = guess < label ? first : second;
    truth[image] = guess < label ? second : first;
  }
}
