package io.github.cnnmaven.engine.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** A saved model. */
final class ModelFile {

  private ModelFile() {}

  /** The bytes of its parameters; the file itself has the time in it. */
  static byte[] coefficients(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("coefficients.bin"))) {
      return in.readAllBytes();
    }
  }
}
