package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.plugin.experiment.Gatekeeper;
import io.github.cnnmaven.plugin.experiment.Inconclusive;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What the goals that judge have in common: a build in which nothing was judged is not green. */
abstract class AbstractResultMojo extends AbstractPlanMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /**
   * What a gate does whose bound lies within what may be true: {@code fail}, {@code warn} or {@code
   * pass}.
   */
  @Parameter(property = "cnn.inconclusive", defaultValue = "warn")
  private Inconclusive inconclusive;

  Gatekeeper gatekeeper() {
    return new Gatekeeper(getLog(), inconclusive);
  }

  MavenProject project() {
    return project;
  }

  /** Fails the build with every verdict that did not pass. */
  void enforce(Gatekeeper gatekeeper) throws MojoFailureException {
    if (!gatekeeper.failures().isEmpty()) {
      throw new MojoFailureException(gatekeeper.summary());
    }
  }

  @Override
  void nothingToDo(DescriptorFolder folder) throws IOException, MojoFailureException {
    String place = folder.shown(folder.folder());
    for (MavenProject each : session().getProjects()) {
      Path root = each.getBasedir().toPath();
      if (!new DescriptorFolder(root.resolve(place), root).files().isEmpty()) {
        super.nothingToDo(folder);
        return;
      }
    }
    throw new MojoFailureException(
        "No descriptors in "
            + place
            + " of any module: nothing was run or judged. "
            + "Write one there, or leave this goal out with -Dcnn.skip");
  }
}
