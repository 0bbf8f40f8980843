package io.github.cnnmaven.core.picture;

import io.github.cnnmaven.core.network.Size;
import org.jspecify.annotations.Nullable;

/**
 * A picture from a file.
 *
 * @param file where it is
 * @param crop the part of it that is used, null for all
 * @param size what it is brought to, null for the network's own input
 */
public record FileProbe(String file, @Nullable Crop crop, @Nullable Size size) implements Probe {

  @Override
  public String name() {
    String path = file.replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The same with another place of its file. */
  public FileProbe at(String place) {
    return new FileProbe(place, crop, size);
  }
}
