package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.engine.random.SplitMix64;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** What a layer does to its input at random, in training only. */
interface Noise {

  /** How a drawn number meets that of the input. */
  algorithm operation();

  /** The same numbers, whatever it is that computes: [images, height, width, channels]. */
  void draw(SplitMix64 random, float[] numbers, int pixelsPerImage, int channels);
}
