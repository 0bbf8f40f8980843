package io.github.cnnmaven.data.read;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.data.archive.SourceFile;
import io.github.cnnmaven.data.archive.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads four files of MNIST's layout, each plain or packed. */
final class IdxReader implements ImageReader {

  private record Pair(Part part, SourceFile images, SourceFile labels) {}

  private final List<Pair> pairs;
  private final ImageShape shape;
  private final List<String> classNames;

  private IdxReader(List<Pair> pairs, ImageShape shape, List<String> classNames) {
    this.pairs = pairs;
    this.shape = shape;
    this.classNames = classNames;
  }

  static IdxReader of(SourceTree tree, List<String> published) throws DataException, IOException {
    List<Pair> pairs = List.of(pair(tree, Part.TRAIN, "train"), pair(tree, Part.TEST, "t10k"));
    List<int[]> dimensions = new ArrayList<>();
    int largest = 0;
    for (Pair pair : pairs) {
      int[] images = IdxStream.dimensions(pair.images(), 3);
      dimensions.add(images);
      for (byte label : labels(pair, images[0])) {
        largest = Math.max(largest, Byte.toUnsignedInt(label));
      }
    }
    ImageShape shape = shape(dimensions.get(0));
    if (!shape.equals(shape(dimensions.get(1)))) {
      throw new DataException(
          String.format(
              "%s: expected images of %s as in %s, found %s",
              pairs.get(1).images().shown(),
              shape,
              pairs.get(0).images().baseName(),
              shape(dimensions.get(1))));
    }
    List<String> names = published.isEmpty() ? Labels.numbers(largest + 1) : published;
    return new IdxReader(pairs, shape, names);
  }

  private static ImageShape shape(int[] dimensions) {
    return new ImageShape(dimensions[1], dimensions[2], 1);
  }

  private static Pair pair(SourceTree tree, Part part, String name) throws DataException {
    return new Pair(
        part, file(tree, name + "-images", "idx3"), file(tree, name + "-labels", "idx1"));
  }

  /** Packed ones first; some have a dot in the name where others have a dash. */
  private static SourceFile file(SourceTree tree, String name, String kind) throws DataException {
    String dash = name + "-" + kind + "-ubyte";
    String dot = name + "." + kind + "-ubyte";
    return tree.find(dash + ".gz", dot + ".gz", dash, dot)
        .orElseThrow(
            () ->
                new DataException(
                    tree.shown() + ": expected the file " + dash + ".gz, or the same without .gz"));
  }

  private static byte[] labels(Pair pair, int images) throws DataException, IOException {
    try (IdxStream labels = IdxStream.open(pair.labels(), 1)) {
      if (labels.count() != images) {
        throw new DataException(
            String.format(
                "%s: expected %d labels, one for each image, found %d",
                pair.labels().shown(), images, labels.count()));
      }
      byte[] bytes = labels.take(images);
      labels.expectEnd();
      return bytes;
    }
  }

  @Override
  public ImageShape shape() {
    return shape;
  }

  @Override
  public List<String> classNames() {
    return classNames;
  }

  @Override
  public void read(ImageSink sink) throws DataException, IOException {
    for (Pair pair : pairs) {
      try (IdxStream images = IdxStream.open(pair.images(), 3)) {
        byte[] labels = labels(pair, images.count());
        for (int i = 0; i < labels.length; i++) {
          int label = Byte.toUnsignedInt(labels[i]);
          Labels.check(label, classNames.size(), pair.labels().shown() + ", label " + i);
          String name = pair.images().baseName() + " " + i;
          sink.add(name, pair.part(), label, images.take((int) shape.size()));
        }
        images.expectEnd();
      }
    }
  }
}
