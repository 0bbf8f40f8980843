package io.github.cnnmaven.core.data;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes tiny data sets of MNIST's layout; their labels count up through the classes. */
public record IdxFiles(Path folder) {

  /** The four files of a data set, plain. */
  public void write(int side, int classes) throws IOException {
    Files.createDirectories(folder);
    images("train-images-idx3-ubyte", 2 * classes, side);
    labels("train-labels-idx1-ubyte", 2 * classes, classes);
    images("t10k-images-idx3-ubyte", classes, side);
    labels("t10k-labels-idx1-ubyte", classes, classes);
  }

  void images(String name, int count, int side) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(16 + count * side * side);
    bytes.putInt(0x803).putInt(count).putInt(side).putInt(side);
    write(name, bytes.array());
  }

  void labels(String name, int count, int classes) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(8 + count).putInt(0x801).putInt(count);
    for (int i = 0; i < count; i++) {
      bytes.put((byte) (i % classes));
    }
    write(name, bytes.array());
  }

  void write(String name, byte[] bytes) throws IOException {
    try (OutputStream file = Files.newOutputStream(folder.resolve(name));
        OutputStream out = name.endsWith(".gz") ? new GZIPOutputStream(file) : file) {
      out.write(bytes);
    }
  }
}
