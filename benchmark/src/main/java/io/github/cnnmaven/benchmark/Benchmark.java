package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures everything in turn, several times over, and writes {@code benchmark.json}. */
public final class Benchmark {

  private static final Path CPU = Path.of("/proc/cpuinfo");

  /** How often a worker's start is measured. */
  private static final int STARTS = 5;

  private Benchmark() {}

  /** Ends with status 2, and says why, when the settings are wrong. */
  public static void main(String[] args) throws Exception {
    Settings settings = null;
    List<String> problems;
    try {
      settings = Settings.fromProperties();
      problems = settings.problems(Workload.names());
    } catch (IllegalArgumentException e) {
      problems = List.of(String.valueOf(e.getMessage()));
    }
    if (settings == null || !problems.isEmpty()) {
      problems.forEach(System.err::println);
      System.exit(2);
      return;
    }
    run(settings);
  }

  private static void run(Settings settings) throws Exception {
    Fork fork = new Fork(settings);
    double peak = fork.peak();
    Workload first = Workload.of(settings.networks().get(0));
    List<Double> starts = new WorkerStart(first, fork.log()).seconds(STARTS);
    Map<Measurement, List<Double>> rates = measure(settings, fork);
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<Measurement, List<Double>> entry : rates.entrySet()) {
      rows.add(Row.of(entry.getKey(), entry.getValue(), operations(entry.getKey()), peak));
    }
    Report report = Report.of(cpu(), peak, starts, rows);
    Files.createDirectories(settings.output());
    Files.writeString(settings.output().resolve("benchmark.json"), Json.pretty(report));
    Files.writeString(settings.output().resolve("benchmark.md"), report.table());
    System.out.println(report.table());
  }

  /** For each image; the variants of an experiment all see as many. */
  private static double operations(Measurement what) throws IOException, DescriptorException {
    return what.isExperiment()
        ? Workload.variants(what.network()).stream()
            .mapToDouble(Workload::operationsPerImage)
            .average()
            .orElseThrow()
        : Workload.of(what.network()).operationsPerImage();
  }

  /** Every second round backwards, so that none always comes after the same other. */
  private static Map<Measurement, List<Double>> measure(Settings settings, Fork fork)
      throws IOException, InterruptedException {
    Map<Measurement, List<Double>> rates = new LinkedHashMap<>();
    List<Measurement> order = new ArrayList<>(settings.measurements());
    order.forEach(each -> rates.put(each, new ArrayList<>()));
    for (int round = 0; round < settings.repetitions(); round++) {
      for (Measurement each : order) {
        double rate = fork.measure(each);
        rates.computeIfAbsent(each, m -> new ArrayList<>()).add(rate);
        System.out.printf(Locale.ROOT, "%d %s: %.0f images/s%n", round + 1, each, rate);
      }
      Collections.reverse(order);
    }
    return rates;
  }

  private static String cpu() throws IOException {
    if (!Files.isReadable(CPU)) {
      return System.getProperty("os.arch", "unknown");
    }
    try (Stream<String> lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).trim())
          .findFirst()
          .orElse("unknown");
    }
  }
}
