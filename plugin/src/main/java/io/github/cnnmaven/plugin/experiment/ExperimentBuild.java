package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.baseline.BuildHistory;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.evaluation.Acceptance;
import io.github.cnnmaven.core.evaluation.Evaluation;
import io.github.cnnmaven.core.evaluation.GrowingPlan;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.RunWork;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.data.prepare.SampleSheet;
import io.github.cnnmaven.site.ExperimentReport;
import io.github.cnnmaven.site.ReportStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One experiment on its way through the build.
 *
 * @param full its plan with every seed that there may be
 * @param folder of its results
 * @param past where it stood in earlier builds
 */
public record ExperimentBuild(
    Plan full, ExperimentFolder folder, Origin origin, BuildHistory past) {

  /** Its name. */
  public String name() {
    return full.experiment().name();
  }

  /**
   * What is to be trained, as far as results tell by now.
   *
   * @throws IOException when stored results are damaged
   */
  public Plan plan() throws IOException {
    return new GrowingPlan(full, folder).now();
  }

  /** Whether results may call for more runs. */
  public boolean mayGrow() {
    return new GrowingPlan(full, folder).mayGrow();
  }

  /**
   * What has to be trained, and of what pictures are lacking.
   *
   * @param plan what is asked for
   * @param force whether to train again what is there
   */
  public List<RunRequest> requests(Plan plan, boolean force) {
    return new RunRequests(plan, folder, origin).missing(force);
  }

  /**
   * What to say of stored results that another version of the plugin left; empty without such.
   *
   * @throws IOException when they are damaged
   */
  Optional<String> outdated(Plan plan) throws IOException {
    int count = 0;
    for (PlannedRun run : plan.runs()) {
      count += folder.hasOtherFormat(run.id()) ? 1 : 0;
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(
            "%s: %d of %d stored results are in the form of another version of this plugin;"
                    .formatted(name(), count, plan.runs().size())
                + " they count no more and their runs are trained again");
  }

  /** How much a run computes; nothing where it is only drawn of. */
  double work(RunRequest request) {
    return request.trained() ? 0 : RunWork.of(request.spec(), full.experiment().data());
  }

  /**
   * Puts the results together and writes them and the report.
   *
   * @throws IOException when stored results are damaged or a file cannot be written
   */
  public ExperimentResults publish(ReportStyle style) throws IOException {
    ExperimentResults results =
        new Evaluation(full, folder, origin.descriptor()).evaluate().after(past.read());
    folder.write(folder.results(), Json.pretty(results));
    if (full.data().isPresent()) {
      SampleSheet.write(full.data().get(), folder.path().resolve(DataFacts.SAMPLES));
    }
    new ExperimentReport(style).write(results, folder.path());
    Optional<Milestone> milestone = Acceptance.milestone(results);
    if (milestone.isPresent()) {
      past.add(milestone.get());
    }
    return results;
  }

  /** The page to open. */
  public Path report() {
    return folder.path().resolve(ExperimentReport.PAGE);
  }
}
