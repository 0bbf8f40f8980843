package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.plugin.experiment.ExperimentBuild;
import io.github.cnnmaven.plugin.experiment.ExperimentSession;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import io.github.cnnmaven.plugin.experiment.Origins;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Trains what is not trained yet, writes the report, then judges the gates. Training happens in
 * forked JVMs; the network library is fetched through Maven when it is first needed.
 */
@Mojo(name = "experiment", defaultPhase = LifecyclePhase.INTEGRATION_TEST, threadSafe = true)
public class ExperimentMojo extends AbstractResultMojo {

  /** Trains every run again, also those whose results are there. */
  @Parameter(property = "cnn.force", defaultValue = "false")
  private boolean force;

  /** Whether a failed gate fails this goal; otherwise that is left to {@code cnn:check}. */
  @Parameter(property = "cnn.failOnGate", defaultValue = "true")
  private boolean failOnGate;

  /** Workers side by side, each a JVM; 0 for as many as there are cores for their threads. */
  @Parameter(property = "cnn.workers", defaultValue = "0")
  private int workers;

  /** The workers' JDK, its folder or java executable; by default the one that Maven runs on. */
  @Parameter(property = "cnn.jvm")
  private String jvm;

  /** More arguments for the workers' JVM. */
  @Parameter(property = "cnn.argLine")
  private String argLine;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException,
          DataException,
          DescriptorException,
          MojoExecutionException,
          MojoFailureException {
    Experiment.requireTrainable(experiments);
    Gatekeeper gatekeeper = gatekeeper();
    withWorkers(
        () ->
            new ExperimentSession(builds(experiments, folder), outputDirectory(), console())
                .run(training(jvm, argLine, workers), force, gatekeeper));
    if (failOnGate) {
      enforce(gatekeeper);
    }
  }

  private List<ExperimentBuild> builds(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException {
    Origins origins = new Origins(folder, version());
    List<ExperimentBuild> builds = new ArrayList<>();
    for (Experiment experiment : experiments) {
      PreparedData data = dataStore().prepare(experiment.dataset().source());
      builds.add(
          new ExperimentBuild(
              planner().plan(experiment.on(data), Optional.of(data)),
              results(experiment),
              origins.of(experiment.file())));
    }
    return builds;
  }
}
