package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.problem.Excerpt;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the files lie that a descriptor may name. One that somebody else has written, in a pull
 * request for instance, must not read what else is on the machine.
 *
 * @param folders that are open to it, with all that is in them
 */
public record Reach(List<Path> folders) {

  /** What to do about a file that is refused. */
  public static final String HINT =
      "Move it into the project, or open its folder with -Dcnn.readableDirectories=<folder>";

  public Reach {
    folders = List.copyOf(folders);
  }

  /** Whether a file lies there; links count as what they lead to. */
  public boolean holds(Path file) {
    Path real = real(file.toAbsolutePath().normalize());
    return folders.stream().anyMatch(folder -> real.startsWith(real(folder.toAbsolutePath())));
  }

  /** What is said of a file that does not. */
  public static String refusal(String written) {
    return Excerpt.quoted(written) + " is outside of the project";
  }

  /** Also of what does not exist, so that the answer does not tell whether it does. */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      Path parent = file.getParent();
      return parent == null ? file : real(parent).resolve(file.getFileName());
    }
  }
}
