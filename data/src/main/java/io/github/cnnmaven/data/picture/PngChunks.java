package io.github.cnnmaven.data.picture;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Looks whether a PNG file is whole: the JDK's reader compares no checksums. */
final class PngChunks {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final int END = 0x49454E44;
  private static final int TYPE_AND_CHECKSUM = 2 * Integer.BYTES;

  private PngChunks() {}

  static boolean isPng(byte[] file) {
    return file.length > Long.BYTES && ByteBuffer.wrap(file).getLong() == SIGNATURE;
  }

  static void check(byte[] file) throws BadPictureException {
    ByteBuffer chunks = ByteBuffer.wrap(file).position(Long.BYTES);
    int type = 0;
    while (type != END) {
      int length = chunks.remaining() < Integer.BYTES ? -1 : chunks.getInt();
      if (length < 0 || chunks.remaining() - TYPE_AND_CHECKSUM < length) {
        throw new BadPictureException("damaged: ends before its last chunk");
      }
      type = chunks.getInt(chunks.position());
      CRC32 checksum = new CRC32();
      checksum.update(file, chunks.position(), Integer.BYTES + length);
      chunks.position(chunks.position() + Integer.BYTES + length);
      if (chunks.getInt() != (int) checksum.getValue()) {
        throw new BadPictureException(
            "damaged: the chunk before byte " + chunks.position() + " has another checksum");
      }
    }
  }
}
