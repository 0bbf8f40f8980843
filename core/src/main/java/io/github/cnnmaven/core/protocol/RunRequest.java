package io.github.cnnmaven.core.protocol;

import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.result.Origin;
import java.util.List;

/**
 * A run to be trained.
 *
 * @param run its id
 * @param data absolute path of the prepared data set
 * @param classNames by label
 * @param directory absolute path of the folder to be filled; it does not exist yet. The worker
 *     fills {@code <directory>.partial} and moves it into place when the run has ended
 * @param filters whether to draw the first layer's filters
 */
public record RunRequest(
    String run,
    String variant,
    RunSpec spec,
    String data,
    List<String> classNames,
    String directory,
    boolean filters,
    Origin origin) {

  public RunRequest {
    classNames = List.copyOf(classNames);
  }
}
