package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a build can tell of data sets while it reads descriptors. */
public interface DataLibrary {

  /** A library that fetches and prepares nothing. */
  DataLibrary GLANCE =
      new DataLibrary() {
        @Override
        public Optional<Path> copy(String name) {
          return Optional.empty();
        }

        @Override
        public Optional<DataDescription> describe(DataSource source)
            throws DataException, IOException {
          return source.glance();
        }
      };

  /** The user's own copy of a published data set. */
  Optional<Path> copy(String name);

  /**
   * What a source holds; empty where only the descriptor's {@code input} can tell.
   *
   * @throws DataException when it cannot be used
   * @throws IOException when it cannot be read
   */
  Optional<DataDescription> describe(DataSource source) throws DataException, IOException;
}
