package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.evaluation.Evaluation;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Judges stored results against the gates; trains nothing. Fails when a gate fails, when a run is
 * missing, and when the results are of another descriptor or data set, or not of the descriptor's
 * own runs.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends AbstractResultMojo {

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoFailureException {
    Gatekeeper gatekeeper = gatekeeper();
    for (Experiment experiment : experiments) {
      String descriptor = folder.shown(experiment.file());
      ExperimentResults results =
          new Evaluation(storedPlan(experiment), results(experiment), descriptor).evaluate();
      gatekeeper.judge(results);
      gatekeeper.demandGates(results);
    }
    enforce(gatekeeper);
  }
}
