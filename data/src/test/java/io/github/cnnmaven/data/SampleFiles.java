package io.github.cnnmaven.data;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes small files of every kind that data sets come in. */
public final class SampleFiles {

  private SampleFiles() {}

  /** Four packed files of images of 3x2, in three classes. */
  public static Path idx(Path folder) throws IOException {
    Files.createDirectories(folder);
    packed(folder, "train-images-idx3-ubyte", idx(bytes(6 * 6), 6, 3, 2));
    packed(folder, "train-labels-idx1-ubyte", idx(new byte[] {0, 1, 2, 0, 1, 2}, 6));
    packed(folder, "t10k-images-idx3-ubyte", idx(bytes(3 * 6), 3, 3, 2));
    packed(folder, "t10k-labels-idx1-ubyte", idx(new byte[] {2, 1, 0}, 3));
    return folder;
  }

  /** Bytes that count up from 1. */
  public static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i + 1);
    }
    return bytes;
  }

  public static byte[] idx(byte[] data, int... dimensions) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0x800 | dimensions.length);
    for (int dimension : dimensions) {
      out.writeInt(dimension);
    }
    out.write(data);
    return bytes.toByteArray();
  }

  public static void packed(Path folder, String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name + ".gz"), gzip(bytes));
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** Files in CIFAR-10's layout: so many records in each of two batches and the test batch. */
  public static Path cifar(Path folder, int records, int classes) throws IOException {
    Files.createDirectories(folder);
    Random random = new Random(1);
    for (String name : new String[] {"data_batch_1.bin", "data_batch_2.bin", "test_batch.bin"}) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
        for (int i = 0; i < records; i++) {
          byte[] record = new byte[3073];
          random.nextBytes(record);
          record[0] = (byte) (i % classes);
          out.write(record);
        }
      }
    }
    return folder;
  }

  /** Pictures in {@code <part>/<class>/<n>.png}, each of another colour. */
  public static Path pictures(Path folder, int each, String... classes) throws IOException {
    int number = 0;
    for (String name : classes) {
      Path inside = Files.createDirectories(folder.resolve(name));
      for (int i = 0; i < each; i++) {
        Files.write(inside.resolve(i + ".png"), picture("png", 9, 6, 0x10305 * ++number));
      }
    }
    return folder;
  }

  /** A picture of one colour but for its first pixel, which is red. */
  public static byte[] picture(String format, int width, int height, int color) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < width * height; i++) {
      image.setRGB(i % width, i / width, color);
    }
    image.setRGB(0, 0, 0xFF0000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IllegalArgumentException("Nobody writes " + format);
    }
    return out.toByteArray();
  }

  public static Path zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return file;
  }

  public static Path tarGz(Path file, Map<String, byte[]> entries) throws IOException {
    try (TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), "UTF-8")) {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      out.setAddPaxHeadersForNonAsciiNames(true);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        TarArchiveEntry header = new TarArchiveEntry(entry.getKey(), true);
        header.setSize(entry.getValue().length);
        out.putArchiveEntry(header);
        out.write(entry.getValue());
        out.closeArchiveEntry();
      }
    }
    return file;
  }
}
