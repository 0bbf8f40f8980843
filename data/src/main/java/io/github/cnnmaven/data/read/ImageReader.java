package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import java.io.IOException;
import java.util.List;

/** The images of a data set's files. */
public interface ImageReader {

  /** Of every image. */
  ImageShape shape();

  /** Names of the classes by label; numbers where the files have no names. */
  List<String> classNames();

  /**
   * Reads all images in an order that is always the same.
   *
   * @throws DataException when a file is not what it should be
   */
  void read(ImageSink sink) throws DataException, IOException;

  /** What was left out because it cannot be read; known after reading. */
  default Skipped skipped() {
    return Skipped.NONE;
  }
}
