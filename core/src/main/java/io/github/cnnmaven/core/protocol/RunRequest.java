package io.github.cnnmaven.core.protocol;

import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.Origin;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run to be trained, or to be drawn of.
 *
 * @param run its id
 * @param data absolute path of the prepared data set
 * @param classNames by label
 * @param directory absolute path of the folder to be filled; it does not exist yet. The worker
 *     fills {@code <directory>.partial} and moves it into place when the run has ended
 * @param drawings what to draw of the trained network
 * @param checkpoint absolute path of the file that the worker keeps to go on from, and goes on from
 *     if it is there; null for none
 * @param secondsLeft after which the worker pauses at the end of an epoch; null for no limit
 * @param trained whether the folder is there already with this run's finished result, and only the
 *     pictures that it lacks are to be drawn into it
 * @param model absolute path of the trained model that is evaluated in place of layers; null for
 *     layers
 */
public record RunRequest(
    String run,
    String variant,
    RunSpec spec,
    String data,
    List<String> classNames,
    String directory,
    List<Drawing> drawings,
    Origin origin,
    @Nullable String checkpoint,
    @Nullable Double secondsLeft,
    boolean trained,
    @Nullable String model) {

  public RunRequest {
    classNames = List.copyOf(classNames);
    drawings = List.copyOf(drawings);
  }

  /** A run to be trained from its beginning to its end. */
  public RunRequest(
      String run,
      String variant,
      RunSpec spec,
      String data,
      List<String> classNames,
      String directory,
      List<Drawing> drawings,
      Origin origin) {
    this(
        run, variant, spec, data, classNames, directory, drawings, origin, null, null, false, null);
  }

  /** The same run, of a model in a file. */
  public RunRequest of(Path file) {
    return new RunRequest(
        run,
        variant,
        spec,
        data,
        classNames,
        directory,
        drawings,
        origin,
        checkpoint,
        secondsLeft,
        trained,
        file.toString());
  }

  /** The same run, with a file to go on from. */
  public RunRequest resumable(String file) {
    return new RunRequest(
        run,
        variant,
        spec,
        data,
        classNames,
        directory,
        drawings,
        origin,
        file,
        secondsLeft,
        trained,
        model);
  }

  /** The same run, with a limit of time; null for none. */
  public RunRequest within(@Nullable Double seconds) {
    return new RunRequest(
        run,
        variant,
        spec,
        data,
        classNames,
        directory,
        drawings,
        origin,
        checkpoint,
        seconds,
        trained,
        model);
  }

  /** The same run, whose result is there. */
  public RunRequest onlyDrawn() {
    return new RunRequest(
        run, variant, spec, data, classNames, directory, drawings, origin, null, null, true, model);
  }
}
