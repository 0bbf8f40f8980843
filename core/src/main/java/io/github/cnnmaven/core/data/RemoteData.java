package io.github.cnnmaven.core.data;

import java.net.URI;
import java.util.Optional;

/**
 * An archive, or a single file, at an address.
 *
 * @param sha256 what must be found there
 */
public record RemoteData(URI address, String sha256, Reading reading) implements DataSource {

  @Override
  public String label() {
    String path = address.getPath() == null ? "" : address.getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? address.toString() : name;
  }

  @Override
  public Optional<DataDescription> glance() {
    return Optional.empty();
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.empty();
  }
}
