package io.github.cnnmaven.plugin.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The page that GitHub Actions shows of a job's step: a file that steps append Markdown to.
 *
 * @param file of the step, empty elsewhere
 */
public record StepSummary(Optional<Path> file) {

  private static final String VARIABLE = "GITHUB_STEP_SUMMARY";

  /** As the environment says. */
  public static StepSummary of(Map<String, String> environment) {
    return new StepSummary(
        Optional.ofNullable(environment.get(VARIABLE)).filter(p -> !p.isBlank()).map(Path::of));
  }

  /** Appends a summary, where there is a page for it. */
  public void append(Path summary) throws IOException {
    if (file.isPresent()) {
      Files.writeString(
          file.get(),
          Files.readString(summary) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
  }
}
