package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

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

  /**
   * Copies by the names of data sets; later properties go over earlier ones.
   *
   * @throws DataException when a name is none of a data set
   */
  static Map<String, Path> copies(Properties... properties) throws DataException {
    Map<String, Path> copies = new HashMap<>();
    for (Map.Entry<String, String> each : named(properties).entrySet()) {
      if (!each.getKey().endsWith(URL)) {
        copies.put(each.getKey(), path(each));
      }
    }
    return copies;
  }

  /**
   * Mirrors by the names of data sets.
   *
   * @throws DataException when one is no address
   */
  static Map<String, URI> mirrors(Properties... properties) throws DataException {
    Map<String, URI> mirrors = new HashMap<>();
    for (Map.Entry<String, String> each : named(properties).entrySet()) {
      if (each.getKey().endsWith(URL)) {
        mirrors.put(withoutUrl(each.getKey()), address(each));
      }
    }
    return mirrors;
  }

  private static Path path(Map.Entry<String, String> copy) throws DataException {
    try {
      return Path.of(copy.getValue()).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new DataException(
          PREFIX + copy.getKey() + ": expected a file or folder, found " + copy.getValue(), e);
    }
  }

  private static URI address(Map.Entry<String, String> mirror) throws DataException {
    String fault =
        String.format(
            "%s%s: expected an address of http or https, found %s. A file or folder of this"
                + " machine is -D%s%s",
            PREFIX, mirror.getKey(), mirror.getValue(), PREFIX, withoutUrl(mirror.getKey()));
    try {
      URI address = new URI(mirror.getValue());
      boolean known = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (!known || address.getHost() == null) {
        throw new DataException(fault);
      }
      return address;
    } catch (URISyntaxException e) {
      throw new DataException(fault, e);
    }
  }

  private static Map<String, String> named(Properties... properties) throws DataException {
    Map<String, String> named = new TreeMap<>();
    for (Properties each : properties) {
      for (String key : each.stringPropertyNames()) {
        if (key.startsWith(PREFIX) && !OF_GOALS.contains(key) && !each.getProperty(key).isBlank()) {
          named.put(key.substring(PREFIX.length()), each.getProperty(key));
        }
      }
    }
    for (String name : named.keySet()) {
      if (!DataCard.NAMES.contains(withoutUrl(name))) {
        throw new DataException(
            String.format(
                "%s%s: expected one of the published data sets %s, found %s",
                PREFIX, name, String.join(", ", DataCard.NAMES), withoutUrl(name)));
      }
    }
    return named;
  }

  private static String withoutUrl(String name) {
    return name.endsWith(URL) ? name.substring(0, name.length() - URL.length()) : name;
  }
}
