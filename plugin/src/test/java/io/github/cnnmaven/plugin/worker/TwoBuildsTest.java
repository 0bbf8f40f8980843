package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.plugin.launch.JavaRuntime;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds in JVMs of their own, with workers in theirs, on one cache. */
@Timeout(120)
class TwoBuildsTest {

  private static final String[] RUNS = {"a-s1", "a-s2", "a-s3", "a-s4"};

  @TempDir private Path temp;

  @Test
  void trainEachRunOnce() throws Exception {
    Process first = start("first", RUNS);
    Process second = start("second", RUNS);
    List<String> one = output(first);
    List<String> other = output(second);

    assertThat(Stream.concat(one.stream(), other.stream()))
        .filteredOn(line -> line.startsWith("start "))
        .containsExactlyInAnyOrder("start a-s1", "start a-s2", "start a-s3", "start a-s4");
    for (List<String> lines : List.of(one, other)) {
      assertThat(lines)
          .filteredOn(line -> line.startsWith("end "))
          .containsExactlyInAnyOrder(
              "end a-s1 FINISHED", "end a-s2 FINISHED", "end a-s3 FINISHED", "end a-s4 FINISHED");
    }
    assertThat(temp.resolve("first/runs/a-s4/run.json")).exists();
    assertThat(temp.resolve("second/runs/a-s4/run.json")).exists();
  }

  @Test
  void oneTakesOverWhatAnotherWasKilledOver() throws Exception {
    Process owner = start("owner", "slowOnce-s1");
    ProcessHandle worker;
    try (BufferedReader output = owner.inputReader()) {
      String line = output.readLine();
      assertThat(line).startsWith("worker ");
      worker = ProcessHandle.of(Long.parseLong(line.substring(7))).orElseThrow();
      while (Files.notExists(mark())) {
        Thread.sleep(10);
      }
      Process heir = start("heir", "slowOnce-s1", "a-s2");
      while (Files.notExists(temp.resolve("heir/runs/a-s2"))) {
        Thread.sleep(10);
      }
      assertThat(heir.isAlive()).as("it waits for the owner").isTrue();

      owner.destroyForcibly().waitFor();

      assertThat(output(heir))
          .contains("end slowOnce-s1 FINISHED", "end a-s2 FINISHED", "start slowOnce-s1");
      worker.destroyForcibly();
    } finally {
      owner.destroyForcibly();
    }
  }

  private Path mark() throws IOException {
    Path checkpoints = temp.resolve("cache/checkpoints");
    if (Files.isDirectory(checkpoints)) {
      try (Stream<Path> files = Files.list(checkpoints)) {
        return files.findFirst().orElse(checkpoints.resolve("none"));
      }
    }
    return checkpoints;
  }

  private Process start(String folder, String... runs) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                JavaRuntime.running().executable().toString(),
                "-cp",
                FakePool.classPath(),
                CacheBuildMain.class.getName(),
                Files.createDirectory(temp.resolve(folder)).toString(),
                temp.resolve("cache").toString()));
    command.addAll(List.of(runs));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static List<String> output(Process build) throws IOException {
    try (BufferedReader lines = build.inputReader()) {
      return lines.lines().collect(Collectors.toList());
    }
  }
}
