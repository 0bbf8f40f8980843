package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.statistics.classification.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A run's predictions for the test images: {@code predictions.csv}, a row for each image with its
 * index, label, predicted class and the probability of each class to six decimals. When there are
 * many numbers it is packed, and called {@code predictions.csv.gz}.
 *
 * @param folder of the run
 */
public record PredictionFile(Path folder) {

  /** Its name, unless it is packed. */
  public static final String NAME = "predictions.csv";

  /** Its name when it is packed. */
  public static final String PACKED = NAME + ".gz";

  private static final int MOST_PLAIN_NUMBERS = 100_000;
  private static final int KEYS = 3;

  /** Writes it; the same bytes for the same predictions. */
  public void write(Predictions predictions) throws IOException {
    boolean packed = predictions.probabilities().length > MOST_PLAIN_NUMBERS;
    OutputStream file = Files.newOutputStream(folder.resolve(packed ? PACKED : NAME));
    try (OutputStream out = packed ? new GZIPOutputStream(file) : file;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      StringBuilder line = new StringBuilder("index,label,predicted");
      for (int c = 0; c < predictions.classes(); c++) {
        line.append(",p").append(c);
      }
      text.append(line).append('\n');
      for (int image = 0; image < predictions.size(); image++) {
        line.setLength(0);
        line.append(image).append(',').append(predictions.labels()[image]);
        line.append(',').append(predictions.predicted()[image]);
        for (int c = 0; c < predictions.classes(); c++) {
          line.append(',').append(SixDecimals.of(predictions.probability(image, c)));
        }
        text.append(line).append('\n');
      }
    }
  }

  /**
   * Reads it, packed or not; empty when there is none.
   *
   * @throws IOException when it is damaged
   */
  public Optional<Predictions> read() throws IOException {
    return read(PredictionFile::predictions);
  }

  /**
   * Reads how each image came out, packed or not; empty when there is no file.
   *
   * @throws IOException when it is damaged
   */
  public Optional<Outcomes> outcomes() throws IOException {
    return read(OutcomeReader::read);
  }

  /**
   * Reads what was answered, packed or not; empty when there is no file.
   *
   * @throws IOException when it is damaged
   */
  public Optional<Answers> answers() throws IOException {
    return outcomes().map(Outcomes::answers);
  }

  private interface Form<T> {

    T read(NumberRows rows);
  }

  private <T> Optional<T> read(Form<T> form) throws IOException {
    Path plain = folder.resolve(NAME);
    Path packed = folder.resolve(PACKED);
    if (Files.isRegularFile(plain)) {
      return Optional.of(read(Files.newInputStream(plain), plain, form));
    }
    return Files.isRegularFile(packed)
        ? Optional.of(read(new GZIPInputStream(Files.newInputStream(packed)), packed, form))
        : Optional.empty();
  }

  private static <T> T read(InputStream in, Path file, Form<T> form) throws IOException {
    try (in) {
      return form.read(new NumberRows(in.readAllBytes()));
    } catch (NumberFormatException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException(file + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Reads the header. */
  static int classes(NumberRows rows) {
    return rows.next() ? rows.cells() - KEYS : 0;
  }

  private static Predictions predictions(NumberRows rows) {
    int classes = classes(rows);
    int size = rows.left();
    int[] labels = new int[size];
    int[] predicted = new int[size];
    float[] probabilities = new float[size * classes];
    for (int image = 0; rows.next(); image++) {
      rows.skip(1);
      labels[image] = rows.index();
      predicted[image] = rows.index();
      for (int c = 0; c < classes; c++) {
        probabilities[image * classes + c] = rows.decimal();
      }
    }
    return new Predictions(classes, labels, predicted, probabilities);
  }
}
