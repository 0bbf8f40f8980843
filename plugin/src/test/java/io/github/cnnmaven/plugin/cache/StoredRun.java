package io.github.cnnmaven.plugin.cache;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a worker would have left. */
final class StoredRun {

  private StoredRun() {}

  /** Fills a request's folder. */
  static void write(RunRequest request) throws IOException {
    Path folder = Path.of(request.directory());
    Files.createDirectories(folder.resolve("images"));
    Files.writeString(folder.resolve("run.json"), Json.pretty(result(request)));
    Files.writeString(folder.resolve("epochs.jsonl"), "");
    Files.write(folder.resolve("images/filters.png"), new byte[100_000]);
  }

  static RunResult result(RunRequest request) {
    return new RunResult(
        RunResult.FORMAT,
        request.run(),
        request.variant(),
        request.spec().seed(),
        request.spec().fingerprint(),
        RunStatus.FINISHED,
        null,
        2,
        Map.of(),
        0.04,
        "2025-01-01T00:00:00Z",
        List.of(),
        request.spec(),
        request.origin(),
        null);
  }
}
