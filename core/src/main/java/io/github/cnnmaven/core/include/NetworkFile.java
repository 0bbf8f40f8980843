package io.github.cnnmaven.core.include;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the user's.
 *
 * @param shown its name in messages, with forward slashes
 * @param reach where files may lie that it includes
 */
public record NetworkFile(Path path, String shown, Reach reach) implements NetworkLocation {

  /** Beyond what anyone writes, and quick to refuse. */
  public static final int MOST_BYTES = 1 << 20;

  @Override
  public String text() throws IOException {
    if (Files.size(path) > MOST_BYTES) {
      throw new IOException("it is larger than " + MOST_BYTES + " bytes");
    }
    return Files.readString(path);
  }

  @Override
  public NetworkLocation file(String name) {
    String sibling = Path.of(shown).resolveSibling(name).normalize().toString().replace('\\', '/');
    return new NetworkFile(path.resolveSibling(name).normalize(), sibling, reach);
  }

  @Override
  public boolean isReadable() {
    return reach.holds(path);
  }
}
