package io.github.cnnmaven.core.include;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the user's.
 *
 * @param shown its name in messages, with forward slashes
 */
public record NetworkFile(Path path, String shown) implements NetworkLocation {

  @Override
  public String text() throws IOException {
    return Files.readString(path);
  }

  @Override
  public NetworkLocation file(String name) {
    String sibling = Path.of(shown).resolveSibling(name).normalize().toString().replace('\\', '/');
    return new NetworkFile(path.resolveSibling(name).normalize(), sibling);
  }
}
