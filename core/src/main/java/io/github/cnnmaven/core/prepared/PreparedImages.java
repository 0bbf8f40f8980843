package io.github.cnnmaven.core.prepared;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A prepared file's images. The file is mapped, not read: its pages are in memory once however many
 * processes use them, outside the heap, and only while there is room.
 */
public final class PreparedImages {

  /** A mapping has an int for its size; this one divides well. */
  private static final int MAPPING_BYTES = 1 << 30;

  private final PreparedCard card;
  private final List<ByteBuffer> mappings;
  private final int imagesPerMapping;
  private final ByteBuffer labels;
  private final byte[] parts;

  private PreparedImages(
      PreparedCard card,
      List<ByteBuffer> mappings,
      int imagesPerMapping,
      ByteBuffer labels,
      byte[] parts) {
    this.card = card;
    this.mappings = mappings;
    this.imagesPerMapping = imagesPerMapping;
    this.labels = labels;
    this.parts = parts;
  }

  /**
   * Maps a file.
   *
   * @throws IOException when it is not a whole prepared file
   */
  public static PreparedImages map(Path file) throws IOException {
    PreparedFooter footer = PreparedFooter.read(file);
    PreparedCard card = footer.card();
    long imageBytes = card.image().size();
    int perMapping = (int) Math.max(1, MAPPING_BYTES / imageBytes);
    try (FileChannel channel = FileChannel.open(file)) {
      List<ByteBuffer> mappings = new ArrayList<>();
      for (long first = 0; first < card.images(); first += perMapping) {
        long count = Math.min(perMapping, card.images() - first);
        mappings.add(channel.map(MapMode.READ_ONLY, first * imageBytes, count * imageBytes));
      }
      long labelBytes = (long) card.images() * PreparedFooter.LABEL_BYTES;
      ByteBuffer labels = channel.map(MapMode.READ_ONLY, footer.labelStart(), labelBytes);
      byte[] parts = new byte[card.images()];
      channel.map(MapMode.READ_ONLY, footer.labelStart() + labelBytes, parts.length).get(parts);
      return new PreparedImages(card, mappings, perMapping, labels, parts);
    }
  }

  public PreparedCard card() {
    return card;
  }

  public ImageShape shape() {
    return card.image();
  }

  /** The images of a part, in the file's order. */
  public int[] of(Part part) {
    return IntStream.range(0, parts.length).filter(i -> Part.of(parts[i]) == part).toArray();
  }

  /** An image's class, counted from 0. */
  public int label(int image) {
    return Short.toUnsignedInt(labels.getShort(image * PreparedFooter.LABEL_BYTES));
  }

  /**
   * An image's bytes by row, column and channel. May be called from several threads.
   *
   * @param target as long as an image
   */
  public void copy(int image, byte[] target) {
    int place = image % imagesPerMapping * target.length;
    mappings.get(image / imagesPerMapping).get(place, target);
  }
}
