package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlannedVariant;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A short run of an experiment, to find out how long it takes: the variant with most multiply-adds,
 * two epochs, few images. The first of them warms the JVM up, so that the time is rather too long.
 */
public record Calibration(Planner planner, Experiment experiment, PreparedData data) {

  private static final int EPOCHS = 2;
  private static final Limit FEW = new Limit(1000, 100, 100);

  /** Where its results go: beside those that count. */
  public ExperimentFolder folder(ExperimentFolder results) {
    return new ExperimentFolder(results.path().resolve("calibration"));
  }

  /** The runs to train, one. */
  public List<RunRequest> requests(ExperimentFolder folder, Origin origin) {
    Variant heaviest =
        planner.plan(experiment, Optional.of(data)).variants().stream()
            .max(Comparator.comparingLong(planned -> planned.network().multiplyAdds()))
            .map(PlannedVariant::variant)
            .orElseThrow();
    Variant brief = heaviest.withTraining(heaviest.training().withEpochs(EPOCHS)).withLimit(FEW);
    Experiment shortened =
        experiment.overridden(
            List.of(brief), experiment.seeds().subList(0, 1), List.of("calibration"));
    Plan plan = planner.plan(shortened, Optional.of(data));
    return new RunRequests(plan, folder, origin).missing(true);
  }
}
