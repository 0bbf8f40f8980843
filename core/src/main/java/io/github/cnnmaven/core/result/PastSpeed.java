package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.RunWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How fast earlier runs of an experiment were on this machine, to tell how long others will take:
 * time grows with multiply-adds, images and epochs.
 *
 * @param data of the experiment
 * @param secondsPerMultiplyAdd the mean; empty when nothing has been trained
 */
public record PastSpeed(DataDescription data, OptionalDouble secondsPerMultiplyAdd) {

  /** The speed of what lies in an experiment's folder, whatever it was trained from. */
  public static PastSpeed of(ExperimentFolder folder, DataDescription data) throws IOException {
    Path runs = folder.path().resolve("runs");
    if (!Files.isDirectory(runs)) {
      return new PastSpeed(data, OptionalDouble.empty());
    }
    List<RunResult> finished = new ArrayList<>();
    try (Stream<Path> folders = Files.list(runs)) {
      for (Path each : folders.toList()) {
        read(each.resolve(ExperimentFolder.RUN_FILE), finished);
      }
    }
    return new PastSpeed(
        data,
        finished.stream()
            .filter(run -> RunWork.of(run.spec(), run.epochs(), data) > 0)
            .mapToDouble(run -> run.seconds() / RunWork.of(run.spec(), run.epochs(), data))
            .average());
  }

  private static void read(Path file, List<RunResult> finished) {
    try {
      RunResult result = RunResult.read(file);
      if (result.status() == RunStatus.FINISHED) {
        finished.add(result);
      }
    } catch (IOException e) {
      // A damaged or unfinished run says nothing about speed; training it again will.
    }
  }

  /** Seconds that one worker needs for the runs that are missing; empty when it is not known. */
  public OptionalDouble seconds(List<PlannedRun> missing) {
    if (secondsPerMultiplyAdd.isEmpty() || data.trainImages() == 0) {
      return OptionalDouble.empty();
    }
    double all = missing.stream().mapToDouble(run -> RunWork.of(run.spec(), data)).sum();
    return OptionalDouble.of(all * secondsPerMultiplyAdd.getAsDouble());
  }
}
