package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.plugin.classpath.ClassPathException;
import io.github.cnnmaven.plugin.classpath.HostPlatform;
import io.github.cnnmaven.plugin.classpath.WorkerClassPath;
import io.github.cnnmaven.plugin.classpath.WorkerClassPathResolver;
import java.io.IOException;
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
    for (Experiment experiment : experiments) {
      if (experiment.dataset().source().obstacle().isPresent()) {
        getLog().warn(experiment.name() + ": " + experiment.dataset().source().obstacle().get());
      } else {
        PreparedCard card = dataStore().prepare(experiment.dataset().source()).card();
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
    }
    if (worker) {
      fetchWorker();
    }
  }

  private void fetchWorker() throws MojoFailureException {
    try {
      WorkerClassPath classPath =
          new WorkerClassPathResolver(
                  repositorySystem(),
                  session().getRepositorySession(),
                  project.getRemotePluginRepositories())
              .resolve(plugin.getVersion(), HostPlatform.current());
      getLog().info("Workers are ready: " + classPath.files().size() + " jars");
    } catch (ClassPathException e) {
      throw new MojoFailureException(e.getMessage());
    }
  }
}
