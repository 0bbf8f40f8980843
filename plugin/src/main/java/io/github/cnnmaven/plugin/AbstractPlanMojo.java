package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.result.ExperimentFolder;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals that plan or look for results have in common. */
abstract class AbstractPlanMojo extends AbstractDescriptorMojo {

  /** Folder for results and reports, one folder an experiment. */
  @Parameter(property = "cnn.outputDirectory", defaultValue = "${project.build.directory}/cnn")
  private File outputDirectory;

  /**
   * Threads of each worker. Small networks train faster with more workers of one thread. Part of
   * what a result depends on: sums are taken in another order with another number.
   */
  @Parameter(property = "cnn.threads", defaultValue = "1")
  private int threads;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  Planner planner() {
    return new Planner(threads, version());
  }

  String version() {
    return plugin.getVersion();
  }

  int threads() {
    return threads;
  }

  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  ExperimentFolder results(Experiment experiment) {
    return new ExperimentFolder(outputDirectory().resolve(experiment.name()));
  }
}
