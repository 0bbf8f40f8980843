package io.github.cnnmaven.plugin;

import io.github.cnnmaven.core.include.Reach;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a project's descriptors may name: files of the whole project, and what it was told. */
final class ProjectReach {

  private ProjectReach() {}

  /**
   * For the descriptors of a module.
   *
   * @param build the folder that Maven takes for the root of all modules; null for none
   * @param more folders outside
   */
  static Reach of(Path module, @Nullable File build, List<File> more) {
    List<Path> folders = new ArrayList<>();
    folders.add(root(module.toAbsolutePath().normalize(), build));
    more.forEach(folder -> folders.add(folder.toPath()));
    return new Reach(folders);
  }

  /** The work tree of git, as a module can be built alone and share what lies beside it. */
  private static Path root(Path module, @Nullable File build) {
    for (Path folder = module; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return build != null && module.startsWith(build.toPath().toAbsolutePath().normalize())
        ? build.toPath()
        : module;
  }
}
