package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of the user's own.
 *
 * @param place a folder, or an archive that holds one
 */
public record LocalData(Path place, Reading reading) implements DataSource {

  @Override
  public String label() {
    return place.getFileName() == null ? place.toString() : place.getFileName().toString();
  }

  @Override
  public Optional<DataDescription> glance() throws DataException, IOException {
    return Glance.at(place, reading);
  }

  @Override
  public Optional<String> obstacle() {
    return Files.exists(place) ? Optional.empty() : Optional.of("no such file or folder: " + place);
  }
}
