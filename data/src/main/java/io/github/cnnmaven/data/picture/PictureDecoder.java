package io.github.cnnmaven.data.picture;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

/** Decodes picture files, whole or not at all. */
final class PictureDecoder {

  /** Larger ones would not fit into the memory of a build, and no network wants them. */
  private static final long MOST_PIXELS = 50_000_000;

  private static final long MOST_BYTES = 256L << 20;

  private PictureDecoder() {}

  /** A file's picture as it is to be looked at. */
  static Pixels decode(Path file) throws BadPictureException, IOException {
    long size = Files.size(file);
    if (size == 0 || size > MOST_BYTES) {
      throw new BadPictureException(
          String.format("expected a picture of 1 to %,d bytes, found %,d", MOST_BYTES, size));
    }
    byte[] bytes = Files.readAllBytes(file);
    try (ImageInputStream in = new EndingStream(bytes)) {
      Optional<ImageReaderSpi> format = PictureFormats.of(in);
      if (format.isEmpty()) {
        throw new BadPictureException(
            "expected a picture (JPEG, PNG, GIF, BMP or WebP), found " + Unknown.describe(bytes));
      }
      if (PngChunks.isPng(bytes)) {
        PngChunks.check(bytes);
      }
      Pixels pixels = decode(format.get(), in);
      return Orientation.of(bytes).apply(pixels);
    } catch (IOException | RuntimeException e) {
      throw new BadPictureException("damaged: " + message(e), e);
    } catch (OutOfMemoryError e) {
      throw new BadPictureException("needs more memory than this build has", e);
    }
  }

  private static Pixels decode(ImageReaderSpi format, ImageInputStream in)
      throws IOException, BadPictureException {
    ImageReader reader = format.createReaderInstance();
    try {
      AtomicReference<String> fault = new AtomicReference<>();
      reader.addIIOReadWarningListener((source, warning) -> note(warning, fault));
      reader.setInput(in, true, true);
      checkSize(reader);
      BufferedImage image = reader.read(0);
      if (fault.get() != null) {
        throw new BadPictureException("damaged: " + fault.get());
      }
      return Rasters.pixels(image);
    } finally {
      reader.dispose();
    }
  }

  /** Readers fill up with grey what is cut off, and only warn. */
  private static void note(String warning, AtomicReference<String> fault) {
    String words = warning.toLowerCase(Locale.ROOT);
    if (Stream.of("premature", "truncated", "bad huffman", "unexpected end")
        .anyMatch(words::contains)) {
      fault.compareAndSet(null, warning);
    }
  }

  private static void checkSize(ImageReader reader) throws IOException, BadPictureException {
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels < 1 || pixels > MOST_PIXELS) {
      throw new BadPictureException(
          String.format(
              "expected 1 to %,d pixels, found %d x %d",
              MOST_PIXELS, reader.getWidth(0), reader.getHeight(0)));
    }
  }

  private static String message(Exception e) {
    if (e instanceof EOFException) {
      return "ends too early";
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
