package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A trained model that Keras saved in a file, in place of layers.
 *
 * @param file as the descriptor names it, from its own folder
 * @param sha256 of the file, in lower-case hexadecimal
 * @param bytes of the file
 */
public record KerasModel(String file, String sha256, long bytes) {

  /**
   * The model in a file.
   *
   * @param file as the descriptor names it
   * @param path where that is
   * @throws IOException when it cannot be read
   */
  public static KerasModel of(String file, Path path) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new KerasModel(file, HexFormat.of().formatHex(digest.digest()), bytes);
    }
  }

  /** The same wherever its file is. */
  KerasModel withoutPlace() {
    return new KerasModel("", sha256, bytes);
  }
}
