package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that training says to the person at the build.
 *
 * @param terminal for live output, null for a log
 */
public record BuildConsole(Lines lines, Palette palette, @Nullable Terminal terminal) {

  /** What will be run. */
  public void announce(String experiment, List<RunRequest> runs, int stored) {
    lines.info(Announcement.of(experiment, runs, stored));
  }

  /** How the machine will be used. */
  public void announce(String schedule) {
    lines.info(schedule);
  }

  /** A listener for one call of a worker pool; to be ended after it. */
  public ConsoleProgress progress(List<RunRequest> runs, int workers) {
    return new ConsoleProgress(lines, palette, terminal, runs, workers);
  }

  /** What came of it. */
  public void results(ExperimentResults results, Path report) {
    new ResultTable(lines, palette).print(results, report.toString());
  }
}
