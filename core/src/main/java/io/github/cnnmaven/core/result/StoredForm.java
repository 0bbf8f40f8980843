package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Files that tell the version of their form first, so that an older one does not look damaged. */
final class StoredForm {

  private static final String FORMAT = "format";

  private StoredForm() {}

  /**
   * Reads a file of this format.
   *
   * @throws OtherFormatException when it is of another
   * @throws IOException when it cannot be read or is damaged
   */
  static <T> T read(Path file, Class<T> type, int format) throws IOException {
    OptionalInt found = Json.number(file, FORMAT);
    if (found.isPresent() && found.getAsInt() != format) {
      throw new OtherFormatException(file, found.getAsInt(), format);
    }
    return Json.read(file, type);
  }
}
