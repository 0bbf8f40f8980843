package io.github.cnnmaven.core.data;

import java.util.Optional;

/** A descriptor that only says, with {@code input}, what its data would look like. */
public record NoData() implements DataSource {

  @Override
  public String label() {
    return "input";
  }

  @Override
  public Reading reading() {
    return Reading.of(Reading.Layout.DIRECTORY);
  }

  @Override
  public Optional<DataDescription> glance() {
    return Optional.empty();
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.of("there are no images to train on: input only describes them. Add dataset:");
  }
}
