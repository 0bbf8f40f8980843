package io.github.cnnmaven.core.data;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is published about a data set that has a name.
 *
 * @param layout of its files
 * @param labels names of the classes, for each kind of labels the set has
 * @param home page of its authors
 * @param files that it consists of
 */
public record DataCard(
    String name,
    String title,
    ImageShape image,
    int trainImages,
    int testImages,
    Reading.Layout layout,
    Map<String, List<String>> labels,
    String licence,
    String citation,
    String home,
    List<CardFile> files) {

  /**
   * A file as it is published.
   *
   * @param url where, by its authors or by a mirror of long standing
   */
  public record CardFile(String name, String url, long bytes, String sha256) {}

  /** The names there are. */
  public static final List<String> NAMES =
      List.of("cifar-10", "cifar-100", "fashion-mnist", "mnist");

  public DataCard {
    files = List.copyOf(files);
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /**
   * The card of a name.
   *
   * @throws IllegalArgumentException when it is not among {@link #NAMES}
   */
  public static DataCard of(String name) {
    try (InputStream in = DataCard.class.getResourceAsStream("cards/" + name + ".json")) {
      if (in == null) {
        throw new IllegalArgumentException("No data set '" + name + "'");
      }
      return Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), DataCard.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The card of '" + name + "' is part of this jar", e);
    }
  }

  /** The kind of labels that is meant when none is said. */
  public String usualLabels() {
    return labels.containsKey("fine") ? "fine" : labels.keySet().iterator().next();
  }
}
