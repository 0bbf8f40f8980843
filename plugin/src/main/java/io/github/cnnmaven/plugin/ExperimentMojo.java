package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.baseline.BuildHistory;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.plugin.experiment.BestModel;
import io.github.cnnmaven.plugin.experiment.CacheUse;
import io.github.cnnmaven.plugin.experiment.ExperimentBuild;
import io.github.cnnmaven.plugin.experiment.ExperimentSession;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import io.github.cnnmaven.plugin.experiment.Origins;
import io.github.cnnmaven.plugin.experiment.Training;
import io.github.cnnmaven.plugin.experiment.WorkerChoice;
import io.github.cnnmaven.plugin.launch.WorkerMemory;
import io.github.cnnmaven.plugin.worker.PoolRules;
import io.github.cnnmaven.plugin.worker.TimeBudget;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

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

  /**
   * Workers side by side, each a JVM; 0 for as many as the runs keep busy, the cores have threads
   * for and fit into the memory.
   */
  @Parameter(property = "cnn.workers", defaultValue = "0")
  private int workers;

  /** Whether the first run that fails keeps the others from being begun. */
  @Parameter(property = "cnn.failFast", defaultValue = "false")
  private boolean failFast;

  /**
   * How long training may take, such as {@code 90m} or {@code 2h}: then workers stop at the end of
   * their epochs, what is done is kept, and the next build goes on from there.
   */
  @Parameter(property = "cnn.timeBudget")
  private String timeBudget;

  /** After which time without a sign of life a worker is stopped, such as {@code 10m}. */
  @Parameter(property = "cnn.silence", defaultValue = "10m")
  private String silence;

  /** How large the cache of runs may grow; those that were of use longest ago go first. */
  @Parameter(property = "cnn.cacheSize", defaultValue = "20GB")
  private String cacheSize;

  /** The workers' JDK, its folder or java executable; by default the one that Maven runs on. */
  @Parameter(property = "cnn.jvm")
  private String jvm;

  /**
   * Folder with templates, and style sheets in {@code assets/}, that replace those of the same
   * name.
   */
  @Parameter(property = "cnn.templateDirectory")
  private File templateDirectory;

  /**
   * Attaches the best variant's model to the build, with a model card and its normalization, for
   * {@code install} and {@code deploy}.
   */
  @Parameter(property = "cnn.attachModel", defaultValue = "false")
  private boolean attachModel;

  @Component private MavenProjectHelper projectHelper;

  /** More arguments for the workers' JVM. */
  @Parameter(property = "cnn.argLine")
  private String argLine;

  /** Environment variables of the workers, beside those of the build. */
  @Parameter private Map<String, String> environmentVariables = Map.of();

  /**
   * How much memory each worker may take in all, such as {@code 6GB}; by default as much as the
   * plan's estimate asks for. No more workers are started than the machine's memory is enough for.
   */
  @Parameter(property = "cnn.memory")
  private String memory;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException,
          DataException,
          DescriptorException,
          MojoExecutionException,
          MojoFailureException {
    Experiment.requireTrainable(experiments);
    Gatekeeper gatekeeper = gatekeeper();
    CacheUse cache = new CacheUse(runCache(), force, Amounts.bytes("cnn.cacheSize", cacheSize));
    Training training = training(choice(), workers, rules());
    withWorkers(
        () ->
            new ExperimentSession(
                    builds(experiments, folder),
                    outputDirectory(),
                    console(),
                    Styles.of(templateDirectory))
                .run(training, cache, gatekeeper));
    if (failOnGate) {
      enforce(gatekeeper);
    }
    if (attachModel) {
      attach(experiments, gatekeeper.failures().isEmpty());
    }
  }

  /** A model that others will use has passed its gates, whether they fail the build or not. */
  private void attach(List<Experiment> experiments, boolean passed) throws IOException {
    for (Experiment experiment : experiments) {
      if (!passed) {
        getLog().warn("The model of " + experiment.name() + " is not attached: a gate failed");
        continue;
      }
      ExperimentFolder folder = results(experiment);
      BestModel.of(folder)
          .ifPresentOrElse(
              model -> attach(experiment.name(), model),
              () -> getLog().warn("No model of " + experiment.name() + " to attach"));
    }
  }

  private void attach(String experiment, BestModel model) {
    model
        .files()
        .forEach(
            (role, file) -> {
              String name = file.getFileName().toString();
              String type = name.substring(name.lastIndexOf('.') + 1);
              projectHelper.attachArtifact(project(), type, experiment + "-" + role, file.toFile());
            });
    getLog().info("Attached the model of " + model.run());
  }

  private WorkerChoice choice() throws MojoFailureException {
    WorkerMemory each =
        memory == null ? null : WorkerMemory.inAll(Amounts.bytes("cnn.memory", memory));
    return new WorkerChoice(jvm, argLine, environmentVariables, each);
  }

  private PoolRules rules() throws MojoFailureException {
    TimeBudget budget =
        timeBudget == null
            ? TimeBudget.unlimited()
            : TimeBudget.of(Amounts.time("cnn.timeBudget", timeBudget));
    return new PoolRules(failFast, budget, Amounts.time("cnn.silence", silence));
  }

  private String projectName() {
    return project().getGroupId() + "." + project().getArtifactId();
  }

  private List<ExperimentBuild> builds(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoFailureException {
    Origins origins = new Origins(folder, version());
    List<ExperimentBuild> builds = new ArrayList<>();
    for (Experiment experiment : experiments) {
      PreparedData data = dataStore().prepare(experiment.dataset().source());
      builds.add(
          new ExperimentBuild(
              planner().plan(experiment.on(data), Optional.of(data)),
              results(experiment),
              origins.of(experiment.file()),
              BuildHistory.of(cache(), projectName(), experiment.name())));
    }
    return builds;
  }
}
