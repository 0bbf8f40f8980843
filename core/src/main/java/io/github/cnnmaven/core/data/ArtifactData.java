package io.github.cnnmaven.core.data;

import java.util.Optional;

/**
 * An archive in a Maven repository.
 *
 * @param coordinates {@code group:artifact:version:type[:classifier]}
 */
public record ArtifactData(String coordinates, Reading reading) implements DataSource {

  @Override
  public String label() {
    return coordinates;
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
