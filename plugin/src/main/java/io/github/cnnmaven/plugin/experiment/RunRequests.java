package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Origin;
import java.util.List;
import java.util.Optional;

/**
 * From planned runs to what workers are told.
 *
 * @param plan on prepared data
 * @param folder of the results
 */
record RunRequests(Plan plan, ExperimentFolder folder, Origin origin) {

  /**
   * What has to be trained or drawn.
   *
   * @param force whether to train again what is there
   */
  List<RunRequest> missing(boolean force) {
    return plan.runs().stream().flatMap(run -> request(run, force).stream()).toList();
  }

  private Optional<RunRequest> request(PlannedRun run, boolean force) {
    RunRequest request = request(run);
    return force || !folder.hasFinished(run) ? Optional.of(request) : LackingPictures.of(request);
  }

  private RunRequest request(PlannedRun run) {
    return new RunRequest(
        run.id(),
        run.variant(),
        run.spec(),
        plan.data().orElseThrow().file().toAbsolutePath().toString(),
        plan.experiment().classNames(),
        folder.run(run.id()).toAbsolutePath().toString(),
        plan.experiment().drawings(),
        origin);
  }
}
