package io.github.cnnmaven.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data sets that are beside the project on some machines, and not part of it. */
public final class SharedData {

  private static final Path FOLDER = Path.of("..", "..", "shared", "data");

  private SharedData() {}

  /** A file or folder of them; the test is left out where there is none. */
  public static Path path(String name) {
    Path path = FOLDER.resolve(name).toAbsolutePath().normalize();
    assumeTrue(Files.exists(path), () -> path + " is missing");
    return path;
  }
}
