package io.github.cnnmaven.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What to measure.
 *
 * @param repetitions of each measurement
 * @param seconds of each
 * @param warmUp seconds before each
 * @param output folder for the results
 */
record Settings(
    List<String> networks,
    List<Integer> batches,
    List<String> engines,
    List<String> modes,
    int repetitions,
    double seconds,
    double warmUp,
    Path output) {

  /** From the system properties {@code benchmark.*}. */
  static Settings fromProperties() {
    return new Settings(
        words("networks"),
        words("batches").stream().map(Integer::valueOf).toList(),
        words("engines"),
        words("modes"),
        Integer.parseInt(word("repetitions")),
        Double.parseDouble(word("seconds")),
        Double.parseDouble(word("warmUp")),
        Path.of(word("output")));
  }

  /** Engines beside each other, so that what one is compared with is measured close to it. */
  List<Measurement> measurements() {
    List<Measurement> all = new ArrayList<>();
    for (String mode : modes) {
      for (String network : networks) {
        for (int batch : batches) {
          engines.forEach(engine -> all.add(new Measurement(engine, network, batch, mode)));
        }
      }
    }
    return all;
  }

  private static List<String> words(String name) {
    return List.of(word(name).split(",", -1));
  }

  private static String word(String name) {
    String value = System.getProperty("benchmark." + name);
    if (value == null) {
      throw new IllegalArgumentException("benchmark." + name + " is not set");
    }
    return value;
  }
}
