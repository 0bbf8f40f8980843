package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import io.github.cnnmaven.plugin.experiment.Inconclusive;
import io.github.cnnmaven.plugin.report.ModuleResults;
import io.github.cnnmaven.plugin.report.StoredResults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Collects the stored results of all modules into one folder with one index, and judges their gates
 * together. Trains nothing; fails when no module has results.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public class AggregateMojo extends AbstractMojo {

  /** Folder for the index and the modules' reports, a folder a module. */
  @Parameter(
      property = "cnn.aggregateDirectory",
      defaultValue = "${project.build.directory}/cnn-aggregate")
  private File aggregateDirectory;

  /** Where each module's results are, from its build directory. */
  @Parameter(property = "cnn.resultFolder", defaultValue = "cnn")
  private String resultFolder;

  /** Whether a failed gate of any module fails this goal. */
  @Parameter(property = "cnn.failOnGate", defaultValue = "true")
  private boolean failOnGate;

  /**
   * What a gate does whose bound lies within what may be true: {@code fail}, {@code warn} or {@code
   * pass}.
   */
  @Parameter(property = "cnn.inconclusive", defaultValue = "warn")
  private Inconclusive inconclusive;

  /**
   * Folder with templates, and style sheets in {@code assets/}, that replace those of the same
   * name.
   */
  @Parameter(property = "cnn.templateDirectory")
  private File templateDirectory;

  /** Leaves the goal out. */
  @Parameter(property = "cnn.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: cnn.skip is set");
      return;
    }
    try {
      aggregate();
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private void aggregate() throws IOException, MojoFailureException {
    List<ModuleResults> modules = modules();
    if (modules.isEmpty()) {
      throw new MojoFailureException(
          "No results in target/"
              + resultFolder
              + " of any module: nothing was judged. Run cnn:experiment first");
    }
    Path index =
        ModuleResults.write(modules, aggregateDirectory.toPath(), Styles.of(templateDirectory));
    getLog().info("All experiments: " + index);
    Gatekeeper gatekeeper = new Gatekeeper(getLog(), inconclusive);
    for (ModuleResults module : modules) {
      for (ExperimentResults results : module.stored().read()) {
        gatekeeper.judge(results);
      }
    }
    if (failOnGate && !gatekeeper.failures().isEmpty()) {
      throw new MojoFailureException(gatekeeper.summary());
    }
  }

  private List<ModuleResults> modules() throws IOException {
    List<ModuleResults> modules = new ArrayList<>();
    for (MavenProject project : session.getProjects()) {
      Path folder = Path.of(project.getBuild().getDirectory()).resolve(resultFolder);
      StoredResults stored = new StoredResults(folder);
      if (!stored.folders().isEmpty()) {
        modules.add(new ModuleResults(project.getArtifactId(), stored));
      }
    }
    return modules;
  }
}
