package io.github.cnnmaven.core.prepared;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A prepared file's end, which makes sense of the rest. The file holds, one after the other: the
 * pixels of every image by row, column and channel; two bytes of label for each; one byte of part
 * for each; the card as JSON; the card's length as an int; {@link #MAGIC}.
 */
record PreparedFooter(PreparedCard card, long fileBytes) {

  /** The last eight bytes: name and version of this form. */
  static final long MAGIC = 0x434E4E2D44415431L;

  static final int LABEL_BYTES = Short.BYTES;

  private static final int TAIL_BYTES = Integer.BYTES + Long.BYTES;

  /** What follows the parts. */
  static ByteBuffer bytes(PreparedCard card) {
    byte[] json = Json.line(card).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(json.length + TAIL_BYTES)
        .put(json)
        .putInt(json.length)
        .putLong(MAGIC)
        .flip();
  }

  static PreparedFooter read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      ByteBuffer tail = read(channel, size - TAIL_BYTES, TAIL_BYTES, file);
      int length = tail.getInt();
      if (tail.getLong() != MAGIC) {
        throw damaged(file);
      }
      long start = size - TAIL_BYTES - length;
      ByteBuffer json = read(channel, start, length, file);
      PreparedCard card =
          Json.read(StandardCharsets.UTF_8.decode(json).toString(), PreparedCard.class);
      PreparedFooter footer = new PreparedFooter(card, size);
      if (footer.cardStart() != start) {
        throw damaged(file);
      }
      return footer;
    }
  }

  /** Where the labels begin. */
  long labelStart() {
    return card.images() * card.image().size();
  }

  private long cardStart() {
    return labelStart() + (long) card.images() * (LABEL_BYTES + 1);
  }

  private static ByteBuffer read(FileChannel channel, long from, int length, Path file)
      throws IOException {
    if (from < 0 || length < 0) {
      throw damaged(file);
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw damaged(file);
      }
    }
    return bytes.flip();
  }

  private static IOException damaged(Path file) {
    return new IOException(
        file + " is not a whole prepared data set. Delete it; it is made again from its source");
  }
}
