package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a run's files are: in {@code <run>.partial} while it goes on, in {@code <run>} once it has
 * ended. The log lies beside them until then, because the worker moves the folder.
 */
final class RunFolder {

  private static final String RESULT = "run.json";
  private static final String LOG = "worker.log";
  private static final String DRAWING_LOG = "drawing.log";

  private final RunRequest request;
  private final Path directory;
  private final Path partial;

  RunFolder(RunRequest request) {
    this.request = request;
    this.directory = Path.of(request.directory());
    this.partial = directory.resolveSibling(directory.getFileName() + ".partial");
  }

  /** The log while the run goes on. */
  Path log() {
    return directory.resolveSibling(directory.getFileName() + ".log");
  }

  /** The log once the run has ended. */
  Path finishedLog() {
    return directory.resolve(request.trained() ? DRAWING_LOG : LOG);
  }

  /** Whether the worker has moved it into place. */
  boolean isComplete() {
    return Files.isRegularFile(directory.resolve(RESULT));
  }

  /** Deletes an earlier result, so that it is not taken for the one to come. */
  void clear() throws IOException {
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  RunResult result() throws IOException {
    return RunResult.read(directory.resolve(RESULT));
  }

  /** Makes a failed run of what the worker left, with the epochs that were written. */
  RunResult fail(String cause, int epochs, Beginning start) throws IOException {
    RunResult result = failure(cause, epochs, start);
    Path folder = Files.isDirectory(directory) ? directory : Files.createDirectories(partial);
    Files.writeString(folder.resolve(RESULT), Json.pretty(result));
    if (folder.equals(partial)) {
      Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
    }
    return result;
  }

  private RunResult failure(String cause, int epochs, Beginning start) {
    return new RunResult(
        RunResult.FORMAT,
        request.run(),
        request.variant(),
        request.spec().seed(),
        request.spec().fingerprint(),
        RunStatus.FAILED,
        cause,
        epochs,
        Map.of(),
        start.seconds(),
        start.time().toString(),
        List.of(),
        request.spec(),
        request.origin(),
        null);
  }
}
