package io.github.cnnmaven.data.picture;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** What a camera noted in a picture: a TIFF file in the picture's file. */
final class Exif {

  private static final int PNG_CHUNK = 0x65584966; // eXIf
  private static final int RIFF = 0x52494646;
  private static final int RIFF_CHUNK = 0x45584946; // EXIF
  private static final int RIFF_CHUNKS_START = 12;
  private static final byte[] MARK = {'E', 'x', 'i', 'f', 0, 0};

  private Exif() {}

  /** The TIFF file, where JPEG, PNG or WebP has one. */
  static Optional<byte[]> of(byte[] file) throws IOException {
    if (PngChunks.isPng(file)) {
      return find(ByteBuffer.wrap(file).position(Long.BYTES));
    }
    if (file.length > RIFF_CHUNKS_START && ByteBuffer.wrap(file).getInt() == RIFF) {
      return findInRiff(ByteBuffer.wrap(file).position(RIFF_CHUNKS_START)).map(Exif::withoutMark);
    }
    boolean jpeg = file.length > 2 && file[0] == (byte) 0xFF && file[1] == (byte) 0xD8;
    return jpeg ? ofJpeg(file) : Optional.empty();
  }

  private static Optional<byte[]> ofJpeg(byte[] file) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      for (JPEGSegment segment : JPEGSegmentUtil.readSegments(in, JPEG.APP1, "Exif")) {
        try (InputStream data = segment.data()) {
          data.skipNBytes(1);
          return Optional.of(data.readAllBytes());
        }
      }
    }
    return Optional.empty();
  }

  /** Of chunks whose lengths come first and whose checksums come last. */
  private static Optional<byte[]> find(ByteBuffer chunks) {
    while (chunks.remaining() >= 2 * Integer.BYTES) {
      int length = chunks.getInt();
      if (chunks.getInt() == PNG_CHUNK) {
        return Optional.of(take(chunks, length));
      }
      chunks.position(chunks.position() + length + Integer.BYTES);
    }
    return Optional.empty();
  }

  /** Of chunks whose names come first and which end at even places. */
  private static Optional<byte[]> findInRiff(ByteBuffer chunks) {
    while (chunks.remaining() >= 2 * Integer.BYTES) {
      int name = chunks.order(ByteOrder.BIG_ENDIAN).getInt();
      int length = chunks.order(ByteOrder.LITTLE_ENDIAN).getInt();
      if (name == RIFF_CHUNK) {
        return Optional.of(take(chunks, length));
      }
      chunks.position(chunks.position() + length + length % 2);
    }
    return Optional.empty();
  }

  private static byte[] take(ByteBuffer chunks, int length) {
    byte[] bytes = new byte[Math.min(length, chunks.remaining())];
    chunks.get(bytes);
    return bytes;
  }

  /** Some writers put the mark of JPEG's segments before it. */
  private static byte[] withoutMark(byte[] tiff) {
    boolean marked = Arrays.equals(Arrays.copyOf(tiff, MARK.length), MARK);
    return marked ? Arrays.copyOfRange(tiff, MARK.length, tiff.length) : tiff;
  }
}
