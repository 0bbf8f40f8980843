package io.github.cnnmaven.plugin;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What the command line says of published data sets: {@code -Dcnn.datasets.<name>=<file or folder>}
 * for a copy, {@code -Dcnn.datasets.<name>.url=<address>} for a mirror.
 */
final class DataFolders {

  private static final String PREFIX = "cnn.datasets.";
  private static final String URL = ".url";

  /** Parameters of goals that have the same prefix. */
  private static final Set<String> OF_GOALS = Set.of("cnn.datasets.worker", "cnn.datasets.timeout");

  private DataFolders() {}

  /** Copies by the names of data sets; later properties go over earlier ones. */
  static Map<String, Path> copies(Properties... properties) {
    Map<String, Path> copies = new HashMap<>();
    named(properties)
        .forEach(
            (name, value) -> {
              if (!name.endsWith(URL)) {
                copies.put(name, Path.of(value).toAbsolutePath());
              }
            });
    return copies;
  }

  /** Mirrors by the names of data sets. */
  static Map<String, URI> mirrors(Properties... properties) {
    Map<String, URI> mirrors = new HashMap<>();
    named(properties)
        .forEach(
            (name, value) -> {
              if (name.endsWith(URL)) {
                mirrors.put(name.substring(0, name.length() - URL.length()), URI.create(value));
              }
            });
    return mirrors;
  }

  private static Map<String, String> named(Properties... properties) {
    Map<String, String> named = new HashMap<>();
    for (Properties each : properties) {
      each.stringPropertyNames().stream()
          .filter(key -> key.startsWith(PREFIX) && !OF_GOALS.contains(key))
          .forEach(key -> named.put(key.substring(PREFIX.length()), each.getProperty(key)));
    }
    return named;
  }
}
