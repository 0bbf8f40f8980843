package io.github.cnnmaven.plugin.cache;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A run in the cache, or what should be one.
 *
 * @param path its folder, named by the fingerprint
 */
record CachedRun(Path path) {

  /** Names that stay within the folder, whatever a manifest from elsewhere says. */
  private static final Pattern HARMLESS = Pattern.compile("[\\w-][\\w.-]*(/[\\w-][\\w.-]*)*");

  boolean exists() {
    return Files.isDirectory(path);
  }

  Manifest manifest() throws DamagedRunException, IOException {
    Manifest manifest = read();
    if (!manifest.fingerprint().equals(path.getFileName().toString())) {
      throw new DamagedRunException("its manifest is of another run");
    }
    for (Manifest.Item item : manifest.files()) {
      if (!HARMLESS.matcher(item.name()).matches()) {
        throw new DamagedRunException("it names a file " + item.name());
      }
    }
    return manifest;
  }

  private Manifest read() throws DamagedRunException {
    try {
      return Json.read(path.resolve(Manifest.NAME), Manifest.class);
    } catch (IOException e) {
      throw new DamagedRunException("its manifest cannot be read (" + e.getMessage() + ")");
    }
  }

  /** Copies its files, each checked. */
  void copyTo(Path folder) throws DamagedRunException, IOException {
    for (Manifest.Item item : manifest().files()) {
      compare(item, () -> CheckedCopy.file(path, folder, item.name()));
    }
  }

  /** Reads all of it. */
  void verify() throws DamagedRunException, IOException {
    for (Manifest.Item item : manifest().files()) {
      compare(item, () -> CheckedCopy.check(path, item.name()));
    }
  }

  private interface Reading {
    Manifest.Item read() throws IOException;
  }

  private void compare(Manifest.Item item, Reading reading)
      throws DamagedRunException, IOException {
    if (!Files.isRegularFile(path.resolve(item.name()))) {
      throw new DamagedRunException(item.name() + " is missing");
    }
    if (!reading.read().equals(item)) {
      throw new DamagedRunException(item.name() + " is not what was stored");
    }
  }

  Instant lastUsed() throws IOException {
    return Files.getLastModifiedTime(path.resolve(Manifest.NAME)).toInstant();
  }

  void used() throws IOException {
    Files.setLastModifiedTime(path.resolve(Manifest.NAME), FileTime.from(Instant.now()));
  }
}
