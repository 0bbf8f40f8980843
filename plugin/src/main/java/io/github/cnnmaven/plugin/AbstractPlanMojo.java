package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.plan.Plan;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.data.prepare.DataStore;
import io.github.cnnmaven.plugin.cache.RunCache;
import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.classpath.EngineVersion;
import io.github.cnnmaven.plugin.classpath.WorkerClassPathResolver;
import io.github.cnnmaven.plugin.console.BuildConsole;
import io.github.cnnmaven.plugin.console.Terminal;
import io.github.cnnmaven.plugin.experiment.Training;
import io.github.cnnmaven.plugin.experiment.TrainingSettings;
import io.github.cnnmaven.plugin.experiment.WorkerChoice;
import io.github.cnnmaven.plugin.launch.LaunchException;
import io.github.cnnmaven.plugin.worker.PoolRules;
import io.github.cnnmaven.plugin.worker.WorkerException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;
import org.jspecify.annotations.Nullable;

/** What the goals that plan or look for results have in common. */
abstract class AbstractPlanMojo extends AbstractDescriptorMojo {

  /** Folder for results and reports, one folder an experiment. */
  @Parameter(property = "cnn.outputDirectory", defaultValue = "${project.build.directory}/cnn")
  private File outputDirectory;

  /**
   * Threads that compute a run; 0 for as many as suit its network: 1, or 2 for a large one. Small
   * networks train faster with more workers of one thread. Part of what a result depends on: sums
   * are taken in another order with another number.
   */
  @Parameter(property = "cnn.threads", defaultValue = "0")
  private int threads;

  /**
   * Which code computes networks: {@code auto} is oneDNN for a network as a whole, where the
   * machine has it; {@code plain} is Deeplearning4j layer by layer, slower. Part of what a result
   * depends on.
   */
  @Parameter(property = "cnn.acceleration", defaultValue = "auto")
  private String acceleration;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Component private ToolchainManager toolchains;

  Planner planner() throws MojoFailureException {
    if (threads < 0) {
      throw new MojoFailureException(
          "cnn.threads is a number of threads, or 0 for as many as suit each network, found "
              + threads
              + ".");
    }
    MavenProject project = session().getCurrentProject();
    EngineVersion engine =
        new EngineVersion(
            repositorySystem(),
            session().getRepositorySession(),
            project.getRemotePluginRepositories());
    return new Planner(threads, path(), engine.of(version()));
  }

  private CodePath path() throws MojoFailureException {
    return switch (acceleration) {
      case "auto" -> CodePath.AUTO;
      case "plain" -> CodePath.PLAIN;
      default ->
          throw new MojoFailureException(
              "cnn.acceleration is auto or plain, found \"" + acceleration + "\".");
    };
  }

  /**
   * The plan that stored results are held against. Data that is on this machine is prepared if need
   * be; nothing is fetched to judge by.
   */
  final Plan storedPlan(Experiment experiment)
      throws IOException, DataException, MojoFailureException {
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

  String version() {
    return plugin.getVersion();
  }

  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  ExperimentFolder results(Experiment experiment) {
    return new ExperimentFolder(outputDirectory().resolve(experiment.name()));
  }

  /** Finished runs of all projects. */
  final RunCache runCache() {
    return new RunCache(cache().resolve("runs"), getLog()::warn);
  }

  final BuildConsole console() {
    boolean live = session().getRequest().isInteractiveMode() && getLog().isInfoEnabled();
    return new BuildConsole(new LogLines(getLog()), new MavenPalette(), Terminal.find(live));
  }

  /**
   * How this build trains.
   *
   * @param choice of JDK, arguments and memory; a toolchain of the build says the JDK otherwise
   * @param workers side by side, 0 for as many as suit the runs and the machine
   * @param rules when it does not go on
   */
  final Training training(WorkerChoice choice, int workers, PoolRules rules) {
    MavenProject project = session().getCurrentProject();
    WorkerClassPathResolver resolver =
        new WorkerClassPathResolver(
            repositorySystem(),
            session().getRepositorySession(),
            project.getRemotePluginRepositories());
    return new Training(
        resolver,
        new TrainingSettings(
            version(),
            choice.orElse(toolchain()),
            workers,
            cache(),
            project.getBasedir().toPath(),
            outputDirectory().resolve("logs"),
            rules));
  }

  private @Nullable String toolchain() {
    Toolchain jdk = toolchains.getToolchainFromBuildContext("jdk", session());
    return jdk == null ? null : jdk.findTool("java");
  }

  /** What starts workers. */
  interface WorkersTask {

    void run()
        throws IOException,
            DataException,
            ClassPathException,
            LaunchException,
            WorkerException,
            InterruptedException,
            MojoFailureException;
  }

  /** Runs what starts workers, and says whose fault it is when that goes wrong. */
  static void withWorkers(WorkersTask task)
      throws IOException, DataException, MojoExecutionException, MojoFailureException {
    try {
      task.run();
    } catch (ClassPathException | LaunchException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (WorkerException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted; what was trained stays", e);
    }
  }
}
