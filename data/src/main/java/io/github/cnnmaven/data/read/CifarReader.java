package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.data.archive.SourceFile;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of CIFAR's binary version, however many records each has: a label, or a coarse and a
 * fine one, and 32x32 pixels, all red ones first, then green, then blue.
 */
final class CifarReader implements ImageReader {

  private static final ImageShape SHAPE = new ImageShape(32, 32, 3);
  private static final int PLANE = 32 * 32;
  private static final int PIXELS = 3 * PLANE;

  private final CifarFiles files;
  private final int labelPlace;
  private final List<String> classNames;

  private CifarReader(CifarFiles files, int labelPlace, List<String> classNames) {
    this.files = files;
    this.labelPlace = labelPlace;
    this.classNames = classNames;
  }

  static CifarReader of(SourceTree tree, @Nullable String labels, List<String> published)
      throws DataException, IOException {
    CifarFiles files = CifarFiles.of(tree);
    boolean coarse = "coarse".equals(labels);
    if (coarse && files.labelBytes() == 1) {
      throw new DataException(tree.shown() + ": has one label an image, not coarse and fine ones");
    }
    int labelPlace = files.labelBytes() == 1 || coarse ? 0 : 1;
    for (SourceFile file : files.all()) {
      checkLength(file, files.labelBytes() + PIXELS);
    }
    List<String> names = published.isEmpty() ? files.names(coarse) : published;
    if (names.isEmpty()) {
      names = Labels.numbers(largest(files, labelPlace) + 1);
    }
    return new CifarReader(files, labelPlace, names);
  }

  private static void checkLength(SourceFile file, int record) throws DataException {
    if (file.bytes() == 0 || file.bytes() % record != 0) {
      throw new DataException(
          String.format(
              "%s: expected whole records of %d bytes each, found %,d bytes, which is %,d records"
                  + " and %d bytes",
              file.shown(), record, file.bytes(), file.bytes() / record, file.bytes() % record));
    }
  }

  private static int largest(CifarFiles files, int place) throws DataException, IOException {
    int[] largest = {0};
    new CifarReader(files, place, Labels.numbers(1 << Byte.SIZE))
        .read((name, part, label, pixels) -> largest[0] = Math.max(largest[0], label));
    return largest[0];
  }

  @Override
  public ImageShape shape() {
    return SHAPE;
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public void read(ImageSink sink) throws DataException, IOException {
    for (SourceFile file : files.train()) {
      read(file, Part.TRAIN, sink);
    }
    read(files.test(), Part.TEST, sink);
  }

  private void read(SourceFile file, Part part, ImageSink sink) throws DataException, IOException {
    int record = files.labelBytes() + PIXELS;
    long count = file.bytes() / record;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 1 << 18)) {
      for (long i = 0; i < count; i++) {
        byte[] bytes = in.readNBytes(record);
        if (bytes.length < record) {
          throw new DataException(file.shown() + ": changed while it was read");
        }
        int label = Byte.toUnsignedInt(bytes[labelPlace]);
        Labels.check(label, classNames.size(), file.shown() + ", record " + i);
        sink.add(file.baseName() + " " + i, part, label, interleaved(bytes));
      }
    }
  }

  private byte[] interleaved(byte[] record) {
    byte[] pixels = new byte[PIXELS];
    int planes = files.labelBytes();
    for (int i = 0; i < PLANE; i++) {
      pixels[3 * i] = record[planes + i];
      pixels[3 * i + 1] = record[planes + PLANE + i];
      pixels[3 * i + 2] = record[planes + 2 * PLANE + i];
    }
    return pixels;
  }

  /** Names of the files say which of the two layouts they have. */
  private record CifarFiles(
      SourceTree tree, List<SourceFile> train, SourceFile test, int labelBytes) {

    static CifarFiles of(SourceTree tree) throws DataException {
      Optional<SourceFile> one = tree.find("train.bin");
      if (one.isPresent()) {
        return new CifarFiles(tree, List.of(one.get()), test(tree, "test.bin"), 2);
      }
      List<SourceFile> batches =
          tree.files().stream()
              .filter(file -> file.baseName().matches("data_batch_\\d+\\.bin"))
              .toList();
      if (batches.isEmpty()) {
        throw new DataException(
            tree.shown()
                + ": expected data_batch_1.bin and so on with test_batch.bin, or train.bin with"
                + " test.bin, found neither");
      }
      return new CifarFiles(tree, batches, test(tree, "test_batch.bin"), 1);
    }

    private static SourceFile test(SourceTree tree, String name) throws DataException {
      return tree.find(name)
          .orElseThrow(() -> new DataException(tree.shown() + ": expected the file " + name));
    }

    List<SourceFile> all() {
      return java.util.stream.Stream.concat(train.stream(), java.util.stream.Stream.of(test))
          .toList();
    }

    /** As the files that come with them say; none where there are none. */
    List<String> names(boolean coarse) throws DataException, IOException {
      String twice = coarse ? "coarse_label_names.txt" : "fine_label_names.txt";
      Optional<SourceFile> file = tree.find(labelBytes == 1 ? "batches.meta.txt" : twice);
      if (file.isEmpty()) {
        return List.of();
      }
      return Files.readAllLines(file.get().path()).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }
}
