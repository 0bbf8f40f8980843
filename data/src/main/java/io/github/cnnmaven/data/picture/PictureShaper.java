package io.github.cnnmaven.data.picture;

import io.github.cnnmaven.core.data.Reading.Color;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.network.Size;
import java.io.IOException;
import java.nio.file.Path;

/** Brings pictures to one size and one number of channels. */
public record PictureShaper(PictureReading reading) {

  /**
   * A file's picture in the form that is asked for.
   *
   * @throws BadPictureException when it is none, or damaged
   */
  public Pixels read(Path file) throws BadPictureException, IOException {
    Pixels decoded = PictureDecoder.decode(file);
    Pixels colored = reading.color() == Color.GRAY ? decoded.gray() : decoded.rgb();
    Size size = reading.size();
    return size == null ? colored : resized(colored, size);
  }

  Pixels resized(Pixels old, Size size) {
    if (old.height() == size.height() && old.width() == size.width()) {
      return old;
    }
    double vertical = (double) old.height() / size.height();
    double horizontal = (double) old.width() / size.width();
    return switch (reading.resize()) {
      case STRETCH -> part(old, old.height(), old.width(), size);
      case CROP -> {
        double scale = Math.min(vertical, horizontal);
        yield part(old, scale * size.height(), scale * size.width(), size);
      }
      case PAD -> {
        double scale = Math.max(vertical, horizontal);
        int height = (int) Math.max(1, Math.round(old.height() / scale));
        int width = (int) Math.max(1, Math.round(old.width() / scale));
        yield padded(part(old, old.height(), old.width(), new Size(height, width)), size);
      }
    };
  }

  /** The middle of a picture, so many old pixels high and wide. */
  private static Pixels part(Pixels old, double height, double width, Size size) {
    Resampling columns = Resampling.of((old.width() - width) / 2, width, old.width(), size.width());
    Resampling rows =
        Resampling.of((old.height() - height) / 2, height, old.height(), size.height());
    int channels = old.channels();
    int line = size.width() * channels;
    float[] narrow = new float[old.height() * line];
    for (int y = 0; y < old.height(); y++) {
      for (int i = 0; i < line; i++) {
        float[] weights = columns.weights()[i / channels];
        int first = columns.first()[i / channels];
        float sum = 0;
        for (int k = 0; k < weights.length; k++) {
          sum += weights[k] * old.at(y, first + k, i % channels);
        }
        narrow[y * line + i] = sum;
      }
    }
    byte[] bytes = new byte[size.height() * line];
    for (int y = 0; y < size.height(); y++) {
      for (int i = 0; i < line; i++) {
        float sum = 0.5f;
        float[] weights = rows.weights()[y];
        for (int k = 0; k < weights.length; k++) {
          sum += weights[k] * narrow[(rows.first()[y] + k) * line + i];
        }
        bytes[y * line + i] = (byte) Math.min(255, (int) sum);
      }
    }
    return new Pixels(size.height(), size.width(), channels, bytes);
  }

  private static Pixels padded(Pixels small, Size size) {
    int channels = small.channels();
    byte[] bytes = new byte[size.height() * size.width() * channels];
    int top = (size.height() - small.height()) / 2;
    int left = (size.width() - small.width()) / 2;
    for (int y = 0; y < small.height(); y++) {
      System.arraycopy(
          small.bytes(),
          y * small.width() * channels,
          bytes,
          ((top + y) * size.width() + left) * channels,
          small.width() * channels);
    }
    return new Pixels(size.height(), size.width(), channels, bytes);
  }
}
