package io.github.cnnmaven.core.baseline;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file with a line for each complete build whose numbers were new. It survives {@code mvn clean}
 * and is nothing but a memory: lines that cannot be read are left out.
 */
public record BuildHistory(Path file) {

  /** As many as a chart can show. */
  private static final int MOST = 100;

  /** The file of an experiment in a cache. */
  public static BuildHistory of(Path cache, String project, String experiment) {
    return new BuildHistory(
        cache.resolve("history").resolve(project).resolve(experiment + ".jsonl"));
  }

  /** The latest of them, oldest first. */
  public List<Milestone> read() throws IOException {
    List<Milestone> milestones = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        milestone(line).ifPresent(milestones::add);
      }
    }
    return milestones.subList(Math.max(0, milestones.size() - MOST), milestones.size());
  }

  /** Adds a build, unless the last one was the same. */
  public void add(Milestone milestone) throws IOException {
    List<Milestone> before = read();
    if (!before.isEmpty() && milestone.repeats(before.get(before.size() - 1))) {
      return;
    }
    Files.createDirectories(file.getParent());
    // One write of a short line: builds side by side do not tear each other's.
    Files.writeString(
        file, Json.line(milestone) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static Optional<Milestone> milestone(String line) {
    try {
      return Optional.of(Json.read(line, Milestone.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
