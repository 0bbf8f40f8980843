package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.digest.Sha256;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedWriter;
import io.github.cnnmaven.core.prepared.WrittenImage;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds out images for testing: of each class the same share, those whose pixels' checksum, mixed
 * with a constant, is lowest. So the choice depends on nothing but the images: not on their names
 * or order, hardly on those that come later; and copies of an image stay together.
 */
final class TestShare {

  private record Ranked(int image, byte[] rank) {}

  private TestShare() {}

  static void take(PreparedWriter writer, double share) {
    Map<Integer, List<Ranked>> classes = new TreeMap<>();
    List<WrittenImage> images = writer.images();
    for (int i = 0; i < images.size(); i++) {
      if (images.get(i).part() == Part.TRAIN) {
        Ranked ranked = new Ranked(i, rank(images.get(i)));
        classes.computeIfAbsent(images.get(i).label(), label -> new ArrayList<>()).add(ranked);
      }
    }
    for (List<Ranked> members : classes.values()) {
      members.sort((a, b) -> Arrays.compareUnsigned(a.rank(), b.rank()));
      members.stream()
          .limit(Math.round(members.size() * share))
          .forEach(member -> writer.move(member.image(), Part.TEST));
    }
  }

  /** Not the checksum alone: whoever chooses by it again would choose among a part of the range. */
  private static byte[] rank(WrittenImage image) {
    MessageDigest digest = Sha256.digest();
    digest.update((byte) 't');
    return digest.digest(image.sha256());
  }
}
