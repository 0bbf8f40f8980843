package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.digest.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;

/** Finds which images are the same to the last bit. */
final class Copies {

  private Copies() {}

  /** For each image the first one with its pixels: itself where there is none before it. */
  static int[] originals(Images images) {
    Map<ByteBuffer, Integer> first = new HashMap<>();
    MessageDigest sha256 = Sha256.digest();
    byte[] pixels = new byte[Math.toIntExact(images.shape().size())];
    int[] originals = new int[images.size()];
    for (int i = 0; i < originals.length; i++) {
      images.copy(i, pixels);
      int image = i;
      originals[i] = first.computeIfAbsent(ByteBuffer.wrap(sha256.digest(pixels)), key -> image);
    }
    return originals;
  }
}
