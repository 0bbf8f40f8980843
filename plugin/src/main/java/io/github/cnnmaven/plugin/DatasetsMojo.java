package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.NoData;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.classpath.HostPlatform;
import io.github.cnnmaven.plugin.classpath.WorkerClassPath;
import io.github.cnnmaven.plugin.classpath.WorkerClassPathResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Makes a machine ready for builds without a network: fetches, checks and prepares the data sets
 * that the descriptors name, and fetches what workers need. Trains nothing.
 */
@Mojo(name = "datasets", threadSafe = true)
public class DatasetsMojo extends AbstractDescriptorMojo {

  /** Whether to fetch what workers need, too: the network library and its native code. */
  @Parameter(property = "cnn.datasets.worker", defaultValue = "true")
  private boolean worker;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Override
  void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoFailureException {
    List<String> faults = new ArrayList<>();
    for (Experiment experiment : experiments) {
      try {
        prepare(experiment);
      } catch (DataException e) {
        faults.add(experiment.name() + ": " + e.getMessage());
      }
    }
    if (worker) {
      fetchWorker(experiments.stream().anyMatch(Experiment::hasModels));
    }
    if (!faults.isEmpty()) {
      throw new DataException(String.join("\n", faults));
    }
  }

  private void prepare(Experiment experiment) throws DataException, IOException {
    DataSource source = experiment.dataset().source();
    if (source instanceof NoData) {
      getLog().warn(experiment.name() + ": " + source.obstacle().orElse(""));
      return;
    }
    PreparedCard card = dataStore().prepare(source).card();
    getLog()
        .info(
            String.format(
                "%s: %s is ready, %,d images of %s in %d classes, %s",
                experiment.name(),
                experiment.dataset().label(),
                card.images(),
                card.image(),
                card.classes().size(),
                card.provenance()));
  }

  private void fetchWorker(boolean models) throws MojoFailureException {
    try {
      WorkerClassPath classPath =
          new WorkerClassPathResolver(
                  repositorySystem(),
                  session().getRepositorySession(),
                  project.getRemotePluginRepositories())
              .resolve(plugin.getVersion(), HostPlatform.current(), models);
      getLog().info("Workers are ready: " + classPath.files().size() + " jars");
    } catch (ClassPathException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }
}
