package io.github.cnnmaven.core.data;

import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a folder tells about its images without decoding any. */
final class Glance {

  private Glance() {}

  /** Empty where a glance does not tell. */
  static Optional<DataDescription> at(Path place, Reading reading)
      throws DataException, IOException {
    if (!Files.isDirectory(place) || !reading.classes().isEmpty()) {
      return Optional.empty();
    }
    if (reading.layout() == Layout.IDX) {
      return Optional.of(new IdxFolder(place).describe());
    }
    Size size = reading.pictures().size();
    if (reading.layout() != Layout.DIRECTORY || size == null) {
      return Optional.empty();
    }
    List<String> classes = new ClassFolders(place).names();
    int channels = reading.pictures().color().channels();
    ImageShape shape = new ImageShape(size.height(), size.width(), channels);
    return classes.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataDescription(shape, classes.size(), 0, 0, classes));
  }
}
