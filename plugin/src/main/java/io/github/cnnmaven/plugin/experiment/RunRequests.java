package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Origin;
import java.nio.file.Path;
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
    RunRequest request = plain(run);
    KerasModel model = run.spec().network().model();
    Path descriptor = plan.experiment().file().toAbsolutePath();
    return model == null
        ? request
        : request.of(descriptor.resolveSibling(model.file()).normalize());
  }

  private RunRequest plain(PlannedRun run) {
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
