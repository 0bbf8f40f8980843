package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.evaluation.Evaluation;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.data.prepare.DataStore;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Judges stored results against the gates; trains nothing. Fails when a gate fails, when a run is
 * missing, and when the results are of another descriptor or data set.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public class CheckMojo extends AbstractResultMojo {

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoFailureException {
    Gatekeeper gatekeeper = gatekeeper();
    for (Experiment experiment : experiments) {
      String descriptor = folder.shown(experiment.file());
      gatekeeper.judge(
          new Evaluation(plan(experiment), results(experiment), descriptor).evaluate());
    }
    enforce(gatekeeper);
  }

  /** Data that is on this machine is prepared if need be; nothing is fetched to judge by. */
  private Plan plan(Experiment experiment) throws IOException, DataException {
    DataSource source = experiment.dataset().source();
    DataStore store = dataStore();
    Optional<PreparedData> data =
        source.obstacle().isEmpty() && store.isHere(source)
            ? Optional.of(store.prepare(source))
            : Optional.empty();
    return data.isPresent()
        ? planner().plan(experiment.on(data.get()), data)
        : planner().plan(experiment);
  }
}
