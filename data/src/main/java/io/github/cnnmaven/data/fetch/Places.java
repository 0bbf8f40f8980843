package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.DataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where the files of a source are on this machine. */
public interface Places {

  /** The folder or archive, where it is there already. */
  Optional<Path> find(DataSource source) throws IOException;

  /**
   * The folder or archive, brought here if need be.
   *
   * @throws DataException when it cannot be had, with what the user can do
   */
  Path fetch(DataSource source) throws DataException, IOException;
}
