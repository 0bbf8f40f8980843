package io.github.cnnmaven.core.prepared;

import java.io.IOException;
import java.nio.file.Path;

/** A prepared file and what it says of itself. */
public record PreparedData(Path file, PreparedCard card) {

  /**
   * Looks at a file's end.
   *
   * @throws IOException when it is not a whole prepared file
   */
  public static PreparedData at(Path file) throws IOException {
    return new PreparedData(file, PreparedFooter.read(file).card());
  }
}
