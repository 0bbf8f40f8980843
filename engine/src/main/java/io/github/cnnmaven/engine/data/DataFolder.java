package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with the four files of an MNIST-like data set under their usual names, each as it is or
 * packed with gzip.
 *
 * @param folder where they lie
 * @param classes how many there are; every label must be below
 */
public record DataFolder(Path folder, int classes) {

  private static final int GREY = 1;

  /**
   * The images to train with, in the file's order.
   *
   * @throws IOException when they cannot be read or are not what they should be
   */
  public Images train() throws IOException {
    return images("train");
  }

  /**
   * The images to test with, in the file's order.
   *
   * @throws IOException when they cannot be read or are not what they should be
   */
  public Images test() throws IOException {
    return images("t10k");
  }

  private Images images(String part) throws IOException {
    Path imageFile = file(part + "-images-idx3-ubyte");
    Path labelFile = file(part + "-labels-idx1-ubyte");
    IdxFile images = IdxFile.read(imageFile, 3);
    IdxFile labels = IdxFile.read(labelFile, 1);
    if (images.dimension(0) != labels.dimension(0)) {
      throw new DataException(
          String.format(
              "%s has %d images, but %s has %d labels",
              imageFile, images.dimension(0), labelFile, labels.dimension(0)));
    }
    checkLabels(labelFile, labels.data());
    ImageShape shape = new ImageShape(images.dimension(1), images.dimension(2), GREY);
    return Images.of(shape, images.data(), labels.data());
  }

  private Path file(String name) throws DataException {
    Path packed = folder.resolve(name + ".gz");
    Path plain = folder.resolve(name);
    if (Files.isRegularFile(packed)) {
      return packed;
    }
    if (Files.isRegularFile(plain)) {
      return plain;
    }
    throw new DataException("Found neither " + packed + " nor " + plain);
  }

  private void checkLabels(Path file, byte[] labels) throws DataException {
    for (int i = 0; i < labels.length; i++) {
      int label = Byte.toUnsignedInt(labels[i]);
      if (label >= classes) {
        throw new DataException(
            String.format(
                "%s: label %d is %d, but the data set has %d classes: expected 0 to %d",
                file, i, label, classes, classes - 1));
      }
    }
  }
}
