package io.github.cnnmaven.core.result;

import java.io.IOException;
import java.nio.file.Path;

/** A stored file is whole, but of a form that this version does not read. */
public final class OtherFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** A file of format {@code found} where {@code read} is read. */
  OtherFormatException(Path file, int found, int read) {
    super(
        file
            + " is of format "
            + found
            + (found < read
                ? ", as an older version of the plugin wrote it; this one reads format "
                : ", as a newer version of the plugin wrote it; this one reads format ")
            + read
            + (found < read ? ". Run cnn:experiment: " : ". Use that one, or run cnn:experiment: ")
            + "what it stands for is made again");
  }
}
