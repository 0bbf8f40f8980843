package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.start.StartingDescriptor;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes a commented descriptor to start from. Never overwrites one. */
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public class InitMojo extends AbstractMojo {

  /** A published data set (mnist, fashion-mnist, cifar-10, cifar-100), or a folder of images. */
  @Parameter(property = "cnn.dataset", defaultValue = "mnist")
  private String dataset;

  /** Folder for the descriptor. */
  @Parameter(property = "cnn.sourceDirectory", defaultValue = "${basedir}/src/cnn")
  private File sourceDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = sourceDirectory.toPath();
    if (!DataCard.NAMES.contains(dataset) && !Files.isDirectory(Path.of(dataset))) {
      throw new MojoFailureException(
          "cnn.dataset="
              + dataset
              + " is neither a published data set nor a folder. "
              + Suggestion.among(dataset, DataCard.NAMES));
    }
    try {
      Path file = StartingDescriptor.of(dataset, folder).writeTo(folder);
      getLog().info("Wrote " + file);
      getLog().info("Look at it with mvn cnn:plan, train it with mvn cnn:experiment");
    } catch (FileAlreadyExistsException e) {
      throw new MojoFailureException(e.getFile() + " is there already and stays as it is");
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }
}
