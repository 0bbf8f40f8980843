package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * What every goal that reads descriptors has in common: where they are, and whose fault is what.
 */
abstract class AbstractDescriptorMojo extends AbstractMojo {

  /** Folder with the descriptors, {@code *.yaml}. */
  @Parameter(property = "cnn.sourceDirectory", defaultValue = "${project.basedir}/src/cnn")
  private File sourceDirectory;

  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File basedir;

  /** Leaves the goal out. */
  @Parameter(property = "cnn.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: cnn.skip is set");
      return;
    }
    DescriptorFolder folder =
        new DescriptorFolder(sourceDirectory.toPath().toAbsolutePath(), basedir.toPath());
    try {
      List<Experiment> experiments = folder.read();
      if (experiments.isEmpty()) {
        nothingToDo(folder);
      } else {
        execute(experiments, folder);
      }
    } catch (DescriptorException | DataException e) {
      // The user's to mend: the message says it all, a stack trace would bury it.
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Does the goal's work on experiments that are all in order. */
  abstract void execute(List<Experiment> experiments, DescriptorFolder folder)
      throws IOException, DataException, MojoExecutionException, MojoFailureException;

  /** Says that this module has no descriptors. */
  void nothingToDo(DescriptorFolder folder) throws IOException, MojoFailureException {
    getLog().info("Skipped: no descriptors in " + folder.shown(folder.folder()));
  }
}
