package io.github.cnnmaven.core.data;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;

/** A folder with the four files of MNIST's layout, each plain or with {@code .gz}. */
public record IdxFolder(Path folder) {

  private static final List<String> FILES =
      List.of(
          "train-images-idx3-ubyte",
          "train-labels-idx1-ubyte",
          "t10k-images-idx3-ubyte",
          "t10k-labels-idx1-ubyte");

  /**
   * The four files: train images and labels, test images and labels.
   *
   * @throws DataException when one is missing
   */
  public List<Path> files() throws DataException {
    if (!Files.isDirectory(folder)) {
      throw new DataException("no such folder: " + folder);
    }
    Path[] files = new Path[FILES.size()];
    for (int i = 0; i < files.length; i++) {
      files[i] = file(FILES.get(i));
    }
    return List.of(files);
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
    throw new DataException("expected the file " + packed + " or the same without .gz");
  }

  /**
   * Shapes and counts from the files' heads, the number of classes from the largest label.
   *
   * @throws DataException when the files do not belong together
   * @throws IOException when one cannot be read
   */
  public DataDescription describe() throws DataException, IOException {
    List<Path> files = files();
    int[] train = images(files.get(0));
    int[] test = images(files.get(2));
    if (!Arrays.equals(train, 1, 3, test, 1, 3)) {
      throw new DataException(
          files.get(2)
              + ": expected images of "
              + train[1]
              + "x"
              + train[2]
              + " as in "
              + files.get(0).getFileName()
              + ", found "
              + test[1]
              + "x"
              + test[2]);
    }
    int classes =
        Math.max(largestLabel(files.get(1), train[0]), largestLabel(files.get(3), test[0])) + 1;
    return new DataDescription(new ImageShape(train[1], train[2], 1), classes, train[0], test[0]);
  }

  private static int[] images(Path file) throws DataException, IOException {
    try (DataInputStream in = IdxHeader.open(file)) {
      return IdxHeader.read(in, file, 3);
    } catch (ZipException | EOFException e) {
      throw damaged(file, e);
    }
  }

  private static int largestLabel(Path file, int images) throws DataException, IOException {
    try (DataInputStream in = IdxHeader.open(file)) {
      int count = IdxHeader.read(in, file, 1)[0];
      if (count != images) {
        throw new DataException(
            file + ": expected " + images + " labels, one for each image, found " + count);
      }
      byte[] labels = in.readNBytes(count);
      if (labels.length < count) {
        throw new DataException(
            file + ": expected " + count + " labels, found " + labels.length + " before its end");
      }
      if (in.read() >= 0) {
        throw new DataException(file + ": expected its end after " + count + " labels, found more");
      }
      int largest = 0;
      for (byte label : labels) {
        largest = Math.max(largest, Byte.toUnsignedInt(label));
      }
      return largest;
    } catch (ZipException | EOFException e) {
      throw damaged(file, e);
    }
  }

  private static DataException damaged(Path file, IOException e) {
    return new DataException(file + ": damaged, or not packed by gzip: " + e.getMessage(), e);
  }
}
