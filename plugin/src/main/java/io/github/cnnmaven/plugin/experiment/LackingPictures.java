package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which runs whose results are there still have pictures to be drawn. */
final class LackingPictures {

  private LackingPictures() {}

  /**
   * The request to draw what a finished run lacks; empty when it lacks nothing, or has no model.
   */
  static Optional<RunRequest> of(RunRequest request) {
    Path folder = Path.of(request.directory());
    if (!Files.isRegularFile(folder.resolve(RunResult.MODEL_FILE))) {
      return Optional.empty();
    }
    try {
      RunResult stored = RunResult.read(folder.resolve(ExperimentFolder.RUN_FILE));
      return stored.lacking(request.drawings()).isEmpty()
          ? Optional.empty()
          : Optional.of(request.onlyDrawn());
    } catch (IOException e) {
      // Whoever reads the result for its numbers says what is wrong with it.
      return Optional.empty();
    }
  }
}
