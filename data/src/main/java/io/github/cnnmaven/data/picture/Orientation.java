package io.github.cnnmaven.data.picture;

import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held, as EXIF tells it.
 *
 * @param transposed whether rows of the file are columns of the picture
 * @param bottomUp whether the picture's first row is the file's last, before that
 * @param rightToLeft whether its first column is the last
 */
record Orientation(boolean transposed, boolean bottomUp, boolean rightToLeft) {

  private static final Orientation UPRIGHT = new Orientation(false, false, false);

  /** By EXIF's numbers, from 1 on. */
  private static final List<Orientation> BY_NUMBER =
      List.of(
          UPRIGHT,
          new Orientation(false, false, true),
          new Orientation(false, true, true),
          new Orientation(false, true, false),
          new Orientation(true, false, false),
          new Orientation(true, true, false),
          new Orientation(true, true, true),
          new Orientation(true, false, true));

  /** Of a file; upright where it says nothing that can be read. */
  static Orientation of(byte[] file) {
    try {
      Optional<byte[]> exif = Exif.of(file);
      return exif.isEmpty() ? UPRIGHT : ofTiff(exif.get());
    } catch (IOException | RuntimeException e) {
      // A picture whose notes are damaged is still a picture.
      return UPRIGHT;
    }
  }

  private static Orientation ofTiff(byte[] exif) throws IOException {
    try (ImageInputStream tiff = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
      Entry entry = new TIFFReader().read(tiff).getEntryById(TIFF.TAG_ORIENTATION);
      boolean known =
          entry != null
              && entry.getValue() instanceof Number number
              && number.intValue() >= 1
              && number.intValue() <= BY_NUMBER.size();
      return known ? BY_NUMBER.get(((Number) entry.getValue()).intValue() - 1) : UPRIGHT;
    }
  }

  Pixels apply(Pixels file) {
    if (equals(UPRIGHT)) {
      return file;
    }
    int height = transposed ? file.width() : file.height();
    int width = transposed ? file.height() : file.width();
    int channels = file.channels();
    byte[] bytes = new byte[file.bytes().length];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        int fileRow = transposed ? column : row;
        int fileColumn = transposed ? row : column;
        int y = bottomUp ? file.height() - 1 - fileRow : fileRow;
        int x = rightToLeft ? file.width() - 1 - fileColumn : fileColumn;
        int from = (y * file.width() + x) * channels;
        int to = (row * width + column) * channels;
        System.arraycopy(file.bytes(), from, bytes, to, channels);
      }
    }
    return new Pixels(height, width, channels, bytes);
  }
}
