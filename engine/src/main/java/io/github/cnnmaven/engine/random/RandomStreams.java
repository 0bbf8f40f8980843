package io.github.cnnmaven.engine.random;

import io.github.cnnmaven.core.digest.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * Independent random numbers for each purpose of a run. A stream begins anew with every epoch from
 * a hash of seed, name and epoch, so that no purpose disturbs another's numbers however many it
 * takes, and training can go on from any epoch.
 *
 * @param seed of the run
 */
public record RandomStreams(long seed) {

  /** Which images validate. */
  public static final String SPLIT = "split";

  /** Which images of a split are used. */
  public static final String LIMIT = "limit";

  /** The order of the training images. */
  public static final String SHUFFLE = "shuffle";

  /** How the training images are changed. */
  public static final String AUGMENTATION = "augmentation";

  /** The epoch of what happens once, before training. */
  public static final int BEFORE_TRAINING = 0;

  /** The stream of a layer's first weights. */
  public static String initialisation(String layer) {
    return "initialisation/" + layer;
  }

  /** The stream of a layer's dropout masks, or of its noise. */
  public static String dropout(String layer) {
    return "dropout/" + layer;
  }

  /**
   * The beginning of a stream.
   *
   * @param epoch counted from 1, or {@link #BEFORE_TRAINING}
   */
  public SplitMix64 of(String stream, int epoch) {
    return new SplitMix64(hash(seed + "\n" + stream + "\n" + epoch));
  }

  /**
   * The beginnings of the shares that items have in a stream, the same in whatever order they are
   * asked for.
   *
   * @param epoch counted from 1, or {@link #BEFORE_TRAINING}
   */
  public IntFunction<SplitMix64> ofItems(String stream, int epoch) {
    long start = of(stream, epoch).nextLong();
    return item -> new SplitMix64(start + new SplitMix64(item).nextLong());
  }

  /** The beginning of one item's share of a stream. */
  public SplitMix64 of(String stream, int epoch, int item) {
    return ofItems(stream, epoch).apply(item);
  }

  private static long hash(String text) {
    byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }
}
