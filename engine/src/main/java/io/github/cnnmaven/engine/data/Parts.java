package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedImages;
import java.io.IOException;
import java.nio.file.Path;

/** The images of a data set as its files have them, whatever a run holds out or leaves away. */
public final class Parts {

  private final PreparedImages prepared;

  private Parts(PreparedImages prepared) {
    this.prepared = prepared;
  }

  /**
   * Maps a prepared data set.
   *
   * @throws IOException when the file is not a whole prepared data set
   */
  public static Parts read(Path file) throws IOException {
    return new Parts(PreparedImages.map(file));
  }

  /** The images of a part, in the files' order; there may be none. */
  public Images of(Part part) {
    return Images.of(prepared, part);
  }
}
