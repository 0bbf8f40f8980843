package io.github.cnnmaven.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures in JVMs of their own. What these complain of goes to a file beside the results. */
record Fork(Settings settings) {

  private static final String LOG = "benchmark.log";

  /** Images a second, of all processes together. */
  double measure(Measurement what) throws IOException, InterruptedException {
    long start = System.nanoTime();
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < what.processes(); i++) {
      processes.add(
          start(
              what.threads(),
              List.of(
                  what.engine(),
                  what.network(),
                  Integer.toString(what.batch()),
                  Integer.toString(what.threads()),
                  Double.toString(settings.warmUp()),
                  Double.toString(settings.seconds()),
                  Integer.toString(what.isExperiment() ? what.processes() : 0),
                  Integer.toString(i))));
    }
    double sum = 0;
    for (Process process : processes) {
      sum += result(process, what.toString());
    }
    // Of an experiment each process tells how many images it has trained on.
    return what.isExperiment() ? sum * 1e9 / (System.nanoTime() - start) : sum;
  }

  /** The most that one core can do in a second. */
  double peak() throws IOException, InterruptedException {
    return result(start(1, List.of("peak")), "the peak");
  }

  private Process start(int threads, List<String> arguments) throws IOException {
    Files.createDirectories(settings.output());
    List<String> options =
        List.of(
            "-Xmx2g", "--add-modules=jdk.incubator.vector", "-Dorg.bytedeco.javacpp.maxbytes=4g");
    return new ChildJvm(threads, log()).start(options, Child.class, arguments);
  }

  /** Where the complaints are. */
  Path log() {
    return settings.output().resolve(LOG);
  }

  private double result(Process process, String what) throws IOException, InterruptedException {
    String found = found(process);
    if (process.waitFor() != 0 || found == null) {
      throw new IOException(
          "No result of %s: it ended with %d, see %s".formatted(what, process.exitValue(), log()));
    }
    return Double.parseDouble(found);
  }

  private static @Nullable String found(Process process) throws IOException {
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      return out.lines()
          .filter(line -> line.startsWith(Child.RESULT))
          .map(line -> line.substring(Child.RESULT.length()))
          .findFirst()
          .orElse(null);
    }
  }
}
