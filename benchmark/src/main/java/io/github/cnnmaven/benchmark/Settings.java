package io.github.cnnmaven.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What to measure.
 *
 * @param experiments to train as a whole, in the mode of that name
 * @param repetitions of each measurement
 * @param seconds of each
 * @param warmUp seconds before each
 * @param output folder for the results
 */
record Settings(
    List<String> networks,
    List<String> experiments,
    List<Integer> batches,
    List<String> engines,
    List<String> modes,
    int repetitions,
    double seconds,
    double warmUp,
    Path output) {

  /**
   * What is wrong with them, all at once; empty when they can be measured.
   *
   * @param descriptors names of the experiments that there are
   */
  List<String> problems(Collection<String> descriptors) {
    List<String> problems = new ArrayList<>();
    problems.addAll(unknown("networks", networks, descriptors));
    problems.addAll(unknown("experiments", experiments, descriptors));
    problems.addAll(unknown("engines", engines, Measurement.ENGINES));
    problems.addAll(unknown("modes", modes, Measurement.MODES));
    for (int batch : batches) {
      if (batch < 1) {
        problems.add("benchmark.batches: a batch has at least 1 image, found " + batch);
      }
    }
    if (repetitions < 1) {
      problems.add("benchmark.repetitions: expected at least 1, found " + repetitions);
    }
    return problems;
  }

  private static List<String> unknown(
      String property, List<String> words, Collection<String> known) {
    return words.stream()
        .filter(word -> !known.contains(word))
        .map(word -> unknown(property, word, known))
        .toList();
  }

  private static String unknown(String property, String word, Collection<String> known) {
    return "benchmark.%s: there is no \"%s\"; there are %s"
        .formatted(property, word, String.join(", ", known));
  }

  /**
   * From the system properties {@code benchmark.*}.
   *
   * @throws IllegalArgumentException when one is missing, or is no number where it should be
   */
  static Settings fromProperties() {
    return new Settings(
        words("networks"),
        words("experiments"),
        words("batches").stream().map(word -> whole("batches", word)).toList(),
        words("engines"),
        words("modes"),
        whole("repetitions", word("repetitions")),
        seconds("seconds"),
        seconds("warmUp"),
        Path.of(word("output")));
  }

  /** Engines beside each other, so that what one is compared with is measured close to it. */
  List<Measurement> measurements() {
    List<Measurement> all = new ArrayList<>();
    for (String mode : modes) {
      for (String network : mode.equals(Measurement.EXPERIMENT) ? experiments : networks) {
        for (int batch : batches) {
          engines.stream()
              .map(engine -> new Measurement(engine, network, batch, mode))
              .filter(Measurement::isPossible)
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static List<String> words(String name) {
    return Arrays.stream(word(name).split(",", -1)).map(String::strip).toList();
  }

  private static int whole(String name, String word) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "benchmark.%s: expected a whole number, found \"%s\"".formatted(name, word), e);
    }
  }

  private static double seconds(String name) {
    try {
      return Double.parseDouble(word(name));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "benchmark.%s: expected seconds, found \"%s\"".formatted(name, word(name)), e);
    }
  }

  private static String word(String name) {
    String value = System.getProperty("benchmark." + name);
    if (value == null) {
      throw new IllegalArgumentException("benchmark." + name + " is not set");
    }
    return value;
  }
}
