package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.selection.Selection;
import io.github.cnnmaven.core.selection.SelectionException;
import io.github.cnnmaven.data.fetch.CachedPlaces;
import io.github.cnnmaven.data.prepare.DataStore;
import io.github.cnnmaven.plugin.data.MavenArtifacts;
import io.github.cnnmaven.plugin.data.MavenNetwork;
import io.github.cnnmaven.plugin.launch.UserCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Component;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * What every goal that reads descriptors has in common: where they are, and whose fault is what.
 */
abstract class AbstractDescriptorMojo extends AbstractMojo {

  /** Folder with the descriptors, {@code *.yaml}. */
  @Parameter(property = "cnn.sourceDirectory", defaultValue = "${project.basedir}/src/cnn")
  private File sourceDirectory;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  /**
   * Folders outside of the project that descriptors may name files in, separated by commas: data
   * sets, networks, images.
   */
  @Parameter(property = "cnn.readableDirectories")
  private List<File> readableDirectories = List.of();

  /** Leaves the goal out. */
  @Parameter(property = "cnn.skip", defaultValue = "false")
  private boolean skip;

  /** Experiments to look at: names or globs, separated by commas; all when empty. */
  @Parameter(property = "cnn.experiments", defaultValue = "")
  private String experiments;

  /** Variants to look at: ids or globs, separated by commas; all when empty. */
  @Parameter(property = "cnn.variants", defaultValue = "")
  private String variants;

  /** Seeds instead of the descriptors': how many, or a list ({@code 1,2,7}). */
  @Parameter(property = "cnn.seeds", defaultValue = "")
  private String seeds;

  /** Epochs instead of the descriptors'. */
  @Parameter(property = "cnn.epochs", defaultValue = "")
  private String epochs;

  /** {@code smoke}: one seed, one epoch and few images, to see whether everything runs. */
  @Parameter(property = "cnn.profile", defaultValue = "")
  private String profile;

  /** What survives {@code mvn clean}; by default in the user's cache directory. */
  @Parameter(property = "cnn.cacheDirectory")
  private File cacheDirectory;

  /** Seconds to wait for a server of data sets that sends nothing. */
  @Parameter(property = "cnn.datasets.timeout", defaultValue = "60")
  private int timeout;

  @Component private RepositorySystem repositorySystem;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: cnn.skip is set");
      return;
    }
    try {
      DescriptorFolder folder =
          new DescriptorFolder(
              sourceDirectory.toPath().toAbsolutePath(), basedir.toPath(), reach(), dataStore());
      List<Experiment> all = folder.read();
      if (all.isEmpty()) {
        nothingToDo(folder);
        return;
      }
      List<Experiment> chosen = selection().apply(all);
      warn(chosen);
      execute(chosen, folder);
    } catch (DescriptorException | DataException | SelectionException e) {
      // The user's to mend: the message says it all, a stack trace would bury it.
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Reach reach() {
    File build = session.getRequest().getMultiModuleProjectDirectory();
    return ProjectReach.of(basedir.toPath(), build, readableDirectories);
  }

  /** The data sets that are prepared, or can be. */
  final DataStore dataStore() throws DataException {
    Path folder = cache().resolve("datasets");
    Properties[] properties = {
      session.getCurrentProject().getProperties(),
      session.getSystemProperties(),
      session.getUserProperties()
    };
    RepositorySystemSession maven = session.getRepositorySession();
    List<RemoteRepository> repositories =
        session.getCurrentProject().getRemoteProjectRepositories();
    CachedPlaces places =
        new CachedPlaces(
            folder,
            DataFolders.mirrors(properties),
            new MavenNetwork(maven),
            new MavenArtifacts(repositorySystem, maven, repositories),
            getLog()::info,
            Duration.ofSeconds(timeout));
    return new DataStore(folder, DataFolders.copies(properties), places, getLog()::info);
  }

  final RepositorySystem repositorySystem() {
    return repositorySystem;
  }

  /** This plugin's folder of what survives {@code mvn clean}. */
  final Path cache() {
    return cacheDirectory == null ? UserCache.folder() : cacheDirectory.toPath();
  }

  private Selection selection() throws SelectionException {
    return Selection.of(
        words(experiments), words(variants), words(seeds), words(epochs), words(profile));
  }

  /** Maven gives null for a parameter without a value. */
  private static String words(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  MavenSession session() {
    return session;
  }

  private void warn(List<Experiment> experiments) {
    experiments.stream()
        .flatMap(experiment -> experiment.warnings().stream())
        .forEach(warning -> getLog().warn(warning.toString()));
  }

  /** Does the goal's work on experiments that are all in order. */
  abstract void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException,
          DataException,
          DescriptorException,
          MojoExecutionException,
          MojoFailureException;

  /** Says that this module has no descriptors. */
  void nothingToDo(DescriptorFolder folder) throws IOException, MojoFailureException {
    getLog().info("Skipped: no descriptors in " + folder.shown(folder.folder()));
  }
}
