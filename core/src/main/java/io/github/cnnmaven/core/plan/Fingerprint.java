package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.digest.Sha256;
import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of values and files, in lower-case hexadecimal. */
public final class Fingerprint {

  private static final int BUFFER_BYTES = 1 << 16;

  private Fingerprint() {}

  /** Of a value's canonical JSON. */
  public static String of(Object value) {
    byte[] json = Json.line(value).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Sha256.digest().digest(json));
  }

  /**
   * Of several files' names and contents, in the order given.
   *
   * @throws IOException when one cannot be read
   */
  public static String of(List<Path> files) throws IOException {
    MessageDigest digest = Sha256.digest();
    for (Path file : files) {
      digest.update((file.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
      update(digest, file);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Path file) throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
  }
}
