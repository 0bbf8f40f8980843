package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.baseline.AcceptedBaseline;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.evaluation.Acceptance;
import io.github.cnnmaven.core.evaluation.Evaluation;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Makes the stored results the baseline that later ones are compared with: a small file beside the
 * descriptor, to be committed. Refuses incomplete results, and such as the command line changed.
 */
@Mojo(name = "accept", threadSafe = true)
public class AcceptMojo extends AbstractPlanMojo {

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoFailureException {
    for (Experiment experiment : experiments) {
      String descriptor = folder.shown(experiment.file());
      ExperimentResults results =
          new Evaluation(storedPlan(experiment), results(experiment), descriptor).evaluate();
      Path file = AcceptedBaseline.file(experiment.file(), experiment.name());
      AcceptedBaseline accepted =
          Acceptance.of(results)
              .orElseThrow(() -> new MojoFailureException(Acceptance.refusal(results)));
      accepted.write(file);
      getLog().info("Accepted the results of " + experiment.name() + ": " + folder.shown(file));
    }
  }
}
