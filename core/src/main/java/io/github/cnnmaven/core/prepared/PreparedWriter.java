package io.github.cnnmaven.core.prepared;

import io.github.cnnmaven.core.digest.Sha256;
import io.github.cnnmaven.core.network.ImageShape;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes a prepared file: images one after the other, then what is known when all are there. */
public final class PreparedWriter implements Closeable {

  private static final int BUFFER_BYTES = 1 << 20;

  private final ImageShape shape;
  private final FileChannel channel;
  private final OutputStream out;
  private final List<WrittenImage> images = new ArrayList<>();

  /** Starts a file, or an old one anew. */
  public PreparedWriter(Path file, ImageShape shape) throws IOException {
    this.shape = shape;
    this.channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
  }

  public ImageShape shape() {
    return shape;
  }

  /**
   * Appends an image.
   *
   * @param name where it comes from, for messages
   * @param pixels by row, column and channel
   */
  public void add(String name, Part part, int label, byte[] pixels) throws IOException {
    if (pixels.length != shape.size()) {
      throw new IllegalArgumentException(pixels.length + " bytes are no image of " + shape);
    }
    out.write(pixels);
    images.add(new WrittenImage(name, part, label, Sha256.digest().digest(pixels)));
  }

  /** The images so far. */
  public List<WrittenImage> images() {
    return List.copyOf(images);
  }

  /** Moves images from one part to another. */
  public void move(int image, Part part) {
    WrittenImage moved = images.get(image);
    images.set(image, new WrittenImage(moved.name(), part, moved.label(), moved.sha256()));
  }

  /** Checksum of what a network would see. */
  public String contentSha256() {
    MessageDigest digest = Sha256.digest();
    digest.update(shape.toString().getBytes(StandardCharsets.UTF_8));
    for (WrittenImage image : images) {
      digest.update(image.sha256());
      digest.update((byte) image.part().ordinal());
      digest.update(label(image));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Writes the end and everything to the disk. */
  public void finish(PreparedCard card) throws IOException {
    ByteArrayOutputStream labels = new ByteArrayOutputStream();
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    for (WrittenImage image : images) {
      labels.writeBytes(label(image));
      parts.write(image.part().ordinal());
    }
    labels.writeTo(out);
    parts.writeTo(out);
    out.write(PreparedFooter.bytes(card).array());
    out.flush();
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static byte[] label(WrittenImage image) {
    return ByteBuffer.allocate(Short.BYTES).putShort((short) image.label()).array();
  }
}
