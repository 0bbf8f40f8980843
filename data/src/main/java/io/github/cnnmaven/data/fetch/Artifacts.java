package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.core.data.DataException;
import java.nio.file.Path;
import java.util.Optional;

/** Files in Maven's repositories. */
public interface Artifacts {

  /** Knows none. */
  Artifacts NONE =
      new Artifacts() {
        @Override
        public Optional<Path> find(String coordinates) {
          return Optional.empty();
        }

        @Override
        public Path resolve(String coordinates) throws DataException {
          throw new DataException(coordinates + " cannot be resolved here");
        }
      };

  /** The file of {@code group:artifact:version:type[:classifier]}, if it was fetched before. */
  Optional<Path> find(String coordinates);

  /**
   * The same, fetched if need be.
   *
   * @throws DataException when it cannot be had
   */
  Path resolve(String coordinates) throws DataException;
}
