package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.util.Optional;

/** Where the images of an experiment come from, and how they are to be read. */
public sealed interface DataSource permits LocalData, NamedData, RemoteData, ArtifactData, NoData {

  /** A name for reports. */
  String label();

  /** How its files are read. */
  Reading reading();

  /**
   * Shape, classes and counts as far as a glance tells them: without unpacking, decoding or
   * fetching anything.
   *
   * @throws DataException when the files do not belong together
   * @throws IOException when one cannot be read
   */
  Optional<DataDescription> glance() throws DataException, IOException;

  /** What stands against training on it, for a sentence, and what to do about it. */
  Optional<String> obstacle();
}
