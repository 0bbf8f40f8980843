package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.random.SplitMix64;
import org.deeplearning4j.nn.conf.dropout.IDropout;

/**
 * What a layer does to its inputs in training only, at random. Unlike Deeplearning4j's it draws
 * from a stream of its own, so that it stays the same whatever else draws.
 */
abstract class SeededNoise implements IDropout {

  private static final long serialVersionUID = 1L;

  private transient SplitMix64 random = new SplitMix64(0);

  /** Draws the next numbers from here. */
  void drawFrom(SplitMix64 stream) {
    random = stream;
  }

  SplitMix64 random() {
    return random;
  }

  @Override
  public void clear() {}

  /** Itself: the network must draw from the stream that we hand to this object. */
  @Override
  @SuppressWarnings("MethodDoesntCallSuperMethod")
  public SeededNoise clone() {
    return this;
  }
}
