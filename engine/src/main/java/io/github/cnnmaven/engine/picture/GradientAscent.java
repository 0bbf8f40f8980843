package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.picture.Ascent;
import io.github.cnnmaven.engine.inference.Pass;
import io.github.cnnmaven.engine.inference.Target;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Changes images step by step so that targets in a network grow: Erhan et al. 2009, with what later
 * work found to help: Simonyan et al. 2013 (norm), Mahendran and Vedaldi 2014 (total variation),
 * Mordvintsev et al. 2015 (jitter, scales), Yosinski et al. 2015 (blur). A step has the same mean
 * length whatever the gradient's, and images stay within what pixels can be.
 */
final class GradientAscent {

  private static final int BLUR_EVERY = 4;
  private static final double GROWTH = 1.4;
  private static final int LEAST_SIDE = 12;

  private final Subject subject;
  private final Ascent settings;
  private final SplitMix64 random;
  private final int count;
  private final boolean[] flat;
  private final List<float[]> course = new ArrayList<>();

  /**
   * For some images at once.
   *
   * @param random for start and jitter
   * @param count how many images
   */
  GradientAscent(Subject subject, Ascent settings, SplitMix64 random, int count) {
    this.subject = subject;
    this.settings = settings;
    this.random = random;
    this.count = count;
    this.flat = new boolean[count];
    Arrays.fill(flat, true);
  }

  /**
   * What became of the images.
   *
   * @param images as the network sees them
   * @param flat which of them never moved, as their target had no slope
   * @param course how the targets grew
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Ascended(float[] images, boolean[] flat, Course course) {}

  /** Images before the first step: grey with some noise. */
  float[] start(ImageShape shape) {
    float[] images = new float[count * Math.toIntExact(shape.size())];
    for (int i = 0; i < images.length; i++) {
      int channel = i % shape.channels();
      double noise = settings.noise() == 0 ? 0 : settings.noise() * random.nextGaussian();
      images[i] = (float) (middle(channel) + noise * range(channel));
    }
    return images;
  }

  /** Raises targets at the network's own size, from a start. */
  Ascended ascend(float[] start, Function<Pass, Target> target) {
    float[] images = start.clone();
    climb(images, subject.pixels().shape(), target, target);
    return new Ascended(images, flat.clone(), new Course(course));
  }

  /**
   * Raises targets through growing sizes, the last the network's own.
   *
   * @param early what is raised in the first half of the steps at each size
   * @param target what is raised in the second, and recorded
   */
  Ascended grow(Function<Pass, Target> early, Function<Pass, Target> target) {
    ImageShape last = subject.pixels().shape();
    ImageShape shape = size(settings.scales() - 1);
    float[] images = start(shape);
    for (int left = settings.scales() - 1; left >= 0; left--) {
      ImageShape next = left == 0 ? last : size(left);
      images = resized(images, shape, next);
      shape = next;
      climb(images, shape, early, target);
    }
    return new Ascended(images, flat.clone(), new Course(course));
  }

  private ImageShape size(int steps) {
    ImageShape own = subject.pixels().shape();
    double factor = Math.pow(GROWTH, -steps);
    return new ImageShape(
        (int) Math.max(Math.min(LEAST_SIDE, own.height()), own.height() * factor),
        (int) Math.max(Math.min(LEAST_SIDE, own.width()), own.width() * factor),
        own.channels());
  }

  private void climb(
      float[] images,
      ImageShape shape,
      Function<Pass, Target> early,
      Function<Pass, Target> target) {
    Planes planes = new Planes(shape, count);
    for (int step = 0; step < settings.steps(); step++) {
      int down = settings.jitter() == 0 ? 0 : random.nextInt(2 * settings.jitter() + 1);
      int right = settings.jitter() == 0 ? 0 : random.nextInt(2 * settings.jitter() + 1);
      int dy = down - settings.jitter();
      int dx = right - settings.jitter();
      float[] moved = planes.rolled(images, dy, dx);
      Pass pass = subject.network().pass(moved, shape, count);
      course.add(pass.values(target.apply(pass)));
      Target raised = (step < settings.steps() / 2 ? early : target).apply(pass);
      float[] gradient = planes.rolled(pass.gradient(raised), -dy, -dx);
      step(images, gradient, planes);
      if (settings.blur() > 0 && step % BLUR_EVERY == BLUR_EVERY - 1) {
        planes.blur(images, settings.blur());
      }
    }
  }

  private void step(float[] images, float[] gradient, Planes planes) {
    float[] smoother = planes.laplacian(images);
    int size = images.length / count;
    for (int n = 0; n < count; n++) {
      double length = planes.meanLength(gradient, n);
      double roughness = planes.meanLength(smoother, n);
      flat[n] &= length == 0;
      for (int i = n * size; length > 0 && i < (n + 1) * size; i++) {
        int channel = i % planes.shape().channels();
        double direction = gradient[i] / length;
        if (roughness > 0) {
          direction += settings.totalVariation() * smoother[i] / roughness;
        }
        double value = images[i] + settings.rate() * range(channel) * direction;
        value += settings.decay() * (middle(channel) - value);
        images[i] = (float) Math.max(least(channel), Math.min(most(channel), value));
      }
    }
  }

  private float[] resized(float[] images, ImageShape from, ImageShape to) {
    int size = images.length / count;
    int newSize = Math.toIntExact(to.size());
    float[] sized = new float[count * newSize];
    for (int n = 0; n < count; n++) {
      float[] one = Arrays.copyOfRange(images, n * size, (n + 1) * size);
      float[] large = Raster.of(from, one).resized(to.height(), to.width()).values();
      System.arraycopy(large, 0, sized, n * newSize, newSize);
    }
    return sized;
  }

  private float least(int channel) {
    return subject.pixels().least(channel);
  }

  private float most(int channel) {
    return subject.pixels().most(channel);
  }

  private float range(int channel) {
    return most(channel) - least(channel);
  }

  private float middle(int channel) {
    return (most(channel) + least(channel)) / 2;
  }
}
