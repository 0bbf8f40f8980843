package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.evaluation.Evaluation;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.data.prepare.SampleSheet;
import io.github.cnnmaven.site.ExperimentReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One experiment on its way through the build.
 *
 * @param folder of its results
 */
public record ExperimentBuild(Plan plan, ExperimentFolder folder, Origin origin) {

  /**
   * What has to be trained, and of what pictures are lacking.
   *
   * @param force whether to train again what is there
   */
  public List<RunRequest> requests(boolean force) {
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

  /**
   * Puts the results together and writes them and the report.
   *
   * @throws IOException when stored results are damaged or a file cannot be written
   */
  public ExperimentResults publish() throws IOException {
    ExperimentResults results = new Evaluation(plan, folder, origin.descriptor()).evaluate();
    folder.write(folder.results(), Json.pretty(results));
    if (plan.data().isPresent()) {
      SampleSheet.write(plan.data().get(), folder.path().resolve(DataFacts.SAMPLES));
    }
    new ExperimentReport().write(results, folder.path());
    return results;
  }

  /** The page to open. */
  public Path report() {
    return folder.path().resolve(ExperimentReport.PAGE);
  }
}
