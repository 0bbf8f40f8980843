package io.github.cnnmaven.data.archive;

import java.nio.file.Path;

/**
 * A file of a data set.
 *
 * @param name its path in the data set, with forward slashes
 * @param path where its bytes are
 * @param shown what to call it in messages
 */
public record SourceFile(String name, Path path, long bytes, String shown) {

  /** The name without the folders. */
  public String baseName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
