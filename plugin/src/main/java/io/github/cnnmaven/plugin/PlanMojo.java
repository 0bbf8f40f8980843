package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.PlanText;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.result.ExperimentFolder;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Prints what {@code cnn:experiment} would train: layers, shapes, parameters and multiply-adds of
 * each variant, and how many runs there are. Trains nothing and loads no native code.
 */
@Mojo(name = "plan", threadSafe = true)
public class PlanMojo extends AbstractPlanMojo {

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException {
    Planner planner = planner();
    for (Experiment experiment : experiments) {
      Plan plan = planner.plan(experiment);
      ExperimentFolder results = results(experiment);
      new PlanText(plan, results::hasFinished).lines().forEach(getLog()::info);
    }
  }
}
