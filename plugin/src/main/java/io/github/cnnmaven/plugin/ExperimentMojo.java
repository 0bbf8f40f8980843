package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.classpath.WorkerClassPathResolver;
import io.github.cnnmaven.plugin.console.BuildConsole;
import io.github.cnnmaven.plugin.console.Terminal;
import io.github.cnnmaven.plugin.experiment.ExperimentBuild;
import io.github.cnnmaven.plugin.experiment.ExperimentSession;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import io.github.cnnmaven.plugin.experiment.Origins;
import io.github.cnnmaven.plugin.experiment.Training;
import io.github.cnnmaven.plugin.experiment.TrainingSettings;
import io.github.cnnmaven.plugin.launch.LaunchException;
import io.github.cnnmaven.plugin.launch.UserCache;
import io.github.cnnmaven.plugin.worker.WorkerException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

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

  /** What survives {@code mvn clean}; by default in the user's cache directory. */
  @Parameter(property = "cnn.cacheDirectory")
  private File cacheDirectory;

  @Component private RepositorySystem repositorySystem;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    Gatekeeper gatekeeper = new Gatekeeper(getLog());
    try {
      new ExperimentSession(builds(experiments, folder), outputDirectory(), console())
          .run(training(), force, gatekeeper);
    } catch (ClassPathException | LaunchException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (WorkerException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted; what was trained stays", e);
    }
    if (failOnGate) {
      enforce(gatekeeper);
    }
  }

  private List<ExperimentBuild> builds(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException {
    Origins origins = new Origins(folder, version());
    List<ExperimentBuild> builds = new ArrayList<>();
    for (Experiment experiment : experiments) {
      builds.add(
          new ExperimentBuild(
              planner().plan(experiment), results(experiment), origins.of(experiment.file())));
    }
    return builds;
  }

  private BuildConsole console() {
    boolean live = session().getRequest().isInteractiveMode() && getLog().isInfoEnabled();
    return new BuildConsole(new LogLines(getLog()), new MavenPalette(), Terminal.find(live));
  }

  private Training training() {
    WorkerClassPathResolver resolver =
        new WorkerClassPathResolver(
            repositorySystem,
            session().getRepositorySession(),
            project().getRemotePluginRepositories());
    return new Training(
        resolver,
        new TrainingSettings(
            version(),
            jvm,
            argLine,
            threads(),
            workers,
            cacheDirectory == null ? UserCache.folder() : cacheDirectory.toPath(),
            project().getBasedir().toPath(),
            outputDirectory().resolve("logs")));
  }
}
