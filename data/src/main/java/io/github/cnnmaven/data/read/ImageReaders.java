package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.IOException;
import java.util.List;

/** Finds the reader for a layout. */
public final class ImageReaders {

  private ImageReaders() {}

  /**
   * Looks at the files and makes ready to read them.
   *
   * @param published names of the classes, where they are known from elsewhere
   * @throws DataException when the files are not of that layout
   */
  public static ImageReader of(SourceTree tree, Reading reading, List<String> published)
      throws DataException, IOException {
    return switch (reading.layout()) {
      case IDX -> IdxReader.of(tree, published);
      case CIFAR_BINARY -> CifarReader.of(tree, reading.labels(), published);
      case DIRECTORY -> DirectoryReader.of(tree, reading);
    };
  }
}
