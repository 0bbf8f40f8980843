package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A descriptor that names other files.
 *
 * @param reach where they may lie
 */
record DescriptorFile(Path path, Reach reach) {

  /**
   * A file or folder that it names, by its absolute path, there or not; empty when it may not be
   * read, with the problem reported.
   *
   * @param written as it stands at the node
   */
  Optional<Path> named(String written, YamlNode node, Problems problems) {
    try {
      Path file = path.resolveSibling(written).toAbsolutePath().normalize();
      if (reach.holds(file)) {
        return Optional.of(file);
      }
      problems.add(node.problem(Reach.refusal(written), Reach.HINT));
    } catch (InvalidPathException e) {
      problems.add(node.problem(Excerpt.quoted(written) + " is not a path of a file", ""));
    }
    return Optional.empty();
  }
}
