package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains every subject with each engine and every seed, each engine in a JVM of its own, and tells
 * whether they end with the same accuracy: writes {@code accuracy.json} and {@code accuracy.md},
 * and fails where they do not.
 */
public final class Accuracy {

  private static final List<String> ENGINES = List.of("ours", "plain", "pytorch");
  private static final Path OUTPUT = Path.of("benchmark/target");

  private Accuracy() {}

  public static void main(String[] args) throws Exception {
    Files.createDirectories(OUTPUT);
    List<AccuracyRow> rows = new ArrayList<>();
    for (Subject subject : Subject.all()) {
      rows.addAll(rows(subject));
    }
    AccuracyTable table = new AccuracyTable(rows);
    Files.writeString(OUTPUT.resolve("accuracy.json"), Json.pretty(rows));
    Files.writeString(OUTPUT.resolve("accuracy.md"), table.text());
    System.out.println(table.text());
    if (!table.isSame()) {
      System.exit(1);
    }
  }

  private static List<AccuracyRow> rows(Subject subject) throws IOException, InterruptedException {
    List<Process> processes = new ArrayList<>();
    for (String engine : ENGINES) {
      processes.add(start(engine, subject.name()));
    }
    List<AccuracyRow> rows = new ArrayList<>();
    for (int i = 0; i < ENGINES.size(); i++) {
      rows.add(
          new AccuracyRow(
              subject.name(), ENGINES.get(i), accuracies(ENGINES.get(i), processes.get(i))));
    }
    return rows;
  }

  private static Process start(String engine, String subject) throws IOException {
    List<String> options = new ArrayList<>(List.of("-Xmx1g"));
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(Subject.COPIES))
        .forEach(name -> options.add("-D" + name + "=" + System.getProperty(name)));
    Path log = OUTPUT.resolve("accuracy-" + subject + "-" + engine + ".log");
    return new ChildJvm(1, log).start(options, Trials.class, List.of(engine, subject));
  }

  private static List<Double> accuracies(String engine, Process process)
      throws IOException, InterruptedException {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      List<Double> found =
          out.lines()
              .filter(line -> line.startsWith(Child.RESULT))
              .map(line -> Double.valueOf(line.substring(Child.RESULT.length())))
              .toList();
      if (process.waitFor() != 0) {
        throw new IOException(
            engine + " ended with " + process.exitValue() + ", see its log in " + OUTPUT);
      }
      return found;
    }
  }
}
