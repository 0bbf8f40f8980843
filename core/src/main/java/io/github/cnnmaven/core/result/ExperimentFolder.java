package io.github.cnnmaven.core.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.PlannedRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an experiment's results lie.
 *
 * @param path {@code target/cnn/<experiment>}
 */
public record ExperimentFolder(Path path) {

  /** Name of the file that makes a run count. */
  public static final String RUN_FILE = "run.json";

  /** Name of the file with a line for each epoch of a run. */
  public static final String EPOCHS_FILE = "epochs.jsonl";

  /** All that reports are made of. */
  public Path results() {
    return path.resolve("results.json");
  }

  /** What would be trained, for programs to read. */
  public Path plan() {
    return path.resolve("plan.json");
  }

  /** A run's own folder. */
  public Path run(String id) {
    return path.resolve("runs").resolve(id);
  }

  /**
   * What a run left, whatever it was trained from; empty when there is nothing, or a result of
   * another version's form, which counts no more.
   *
   * @throws IOException when its files are damaged
   */
  public Optional<RunRecord> find(String runId) throws IOException {
    Path file = run(runId).resolve(RUN_FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new RunRecord(RunResult.read(file), epochs(runId)));
    } catch (OtherFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a run's result is there in another version's form. */
  public boolean hasOtherFormat(String runId) throws IOException {
    Path file = run(runId).resolve(RUN_FILE);
    return Files.isRegularFile(file) && find(runId).isEmpty();
  }

  /**
   * The finished result of exactly this run.
   *
   * @throws IOException when its files are damaged
   */
  public Optional<RunRecord> findFinished(PlannedRun run) throws IOException {
    return find(run.id())
        .filter(record -> record.result().status() == RunStatus.FINISHED)
        .filter(record -> record.result().fingerprint().equals(run.fingerprint()));
  }

  /** Whether this run need not be trained; a damaged result must be. */
  public boolean hasFinished(PlannedRun run) {
    try {
      return findFinished(run).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /** Writes a file of the experiment whole or not at all. */
  public void write(Path file, String text) throws IOException {
    Files.createDirectories(path);
    // Not a temporary file of the JDK's: only its owner could read it, under its last name too.
    Path temporary =
        path.resolve(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    Files.writeString(temporary, text);
    Files.move(
        temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private List<EpochRecord> epochs(String runId) throws IOException {
    Path file = run(runId).resolve(EPOCHS_FILE);
    List<EpochRecord> epochs = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file)) {
        epochs.add(epoch(line, file));
      }
    }
    return epochs;
  }

  private static EpochRecord epoch(String line, Path file) throws IOException {
    try {
      return Json.read(line, EpochRecord.class);
    } catch (JsonProcessingException e) {
      throw new IOException(file + " is damaged: " + e.getOriginalMessage(), e);
    }
  }
}
