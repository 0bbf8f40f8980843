package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SaliencyMethod;
import io.github.cnnmaven.engine.inference.Pass;
import io.github.cnnmaven.engine.network.Pixels;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Maps that tell which pixels of one image the logit of a class hangs on. */
final class SaliencyMaps {

  private static final int BATCH = 16;

  private final Subject subject;
  private final Saliency settings;
  private final Raster image;
  private final int label;
  private final float[] seen;

  SaliencyMaps(Subject subject, Saliency settings, Raster image, int label) {
    this.subject = subject;
    this.settings = settings;
    this.image = image;
    this.label = label;
    this.seen = subject.pixels().normalized(image);
  }

  /** By row and column. */
  Raster of(SaliencyMethod method) {
    return switch (method) {
      case GRADIENT -> strongest(gradient());
      case SMOOTH_GRAD -> strongest(smoothed());
      case INTEGRATED_GRADIENTS -> sum(integrated());
      case OCCLUSION -> occlusion();
    };
  }

  private float[] gradient() {
    Pass pass = subject.network().pass(seen, 1);
    return pass.gradient(pass.logit(label));
  }

  private float[] smoothed() {
    SplitMix64 random = subject.random("smoothGrad");
    int channels = image.channels();
    return mean(
        settings.samples(),
        (sample, target, offset) -> {
          for (int i = 0; i < seen.length; i++) {
            PixelSpace pixels = subject.pixels();
            float range = pixels.most(i % channels) - pixels.least(i % channels);
            double noise = settings.noise() * range * random.nextGaussian();
            target[offset + i] = seen[i] + (float) noise;
          }
        });
  }

  /** Times the way from black; all together are the logit less that of black. */
  float[] integrated() {
    float[] black = subject.pixels().normalized(new float[seen.length]);
    int steps = settings.steps();
    float[] attribution =
        mean(
            steps,
            (step, target, offset) -> {
              float share = (step + 0.5f) / steps;
              for (int i = 0; i < seen.length; i++) {
                target[offset + i] = black[i] + share * (seen[i] - black[i]);
              }
            });
    for (int i = 0; i < seen.length; i++) {
      attribution[i] *= seen[i] - black[i];
    }
    return attribution;
  }

  /** Mean gradient over images that are made one by one. */
  private float[] mean(int count, Pixels images) {
    float[] sum = new float[seen.length];
    int most = subject.batch(BATCH);
    for (int first = 0; first < count; first += most) {
      int size = Math.min(most, count - first);
      float[] batch = new float[size * seen.length];
      for (int i = 0; i < size; i++) {
        images.copy(first + i, batch, i * seen.length);
      }
      Pass pass = subject.network().pass(batch, size);
      int[] labels = new int[size];
      Arrays.fill(labels, label);
      float[] gradient = pass.gradient(pass.logit(labels));
      for (int i = 0; i < gradient.length; i++) {
        sum[i % seen.length] += gradient[i] / count;
      }
    }
    return sum;
  }

  /** By how much the probability falls, the mean over all squares that hide a pixel. */
  private Raster occlusion() {
    int side = Math.min(settings.window(), Math.min(image.height(), image.width()));
    int stride = Math.max(1, side / 2);
    List<int[]> places = new ArrayList<>();
    for (int top = 0; top < image.height() - side + stride; top += stride) {
      for (int left = 0; left < image.width() - side + stride; left += stride) {
        places.add(
            new int[] {Math.min(top, image.height() - side), Math.min(left, image.width() - side)});
      }
    }
    float[] falls = falls(places, side);
    float[] sums = new float[image.height() * image.width()];
    int[] counts = new int[sums.length];
    for (int p = 0; p < places.size(); p++) {
      for (int i = 0; i < side * side; i++) {
        int[] place = places.get(p);
        int at = (place[0] + i / side) * image.width() + place[1] + i % side;
        sums[at] += falls[p];
        counts[at]++;
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= Math.max(1, counts[i]);
    }
    return new Raster(image.height(), image.width(), 1, sums);
  }

  private float[] falls(List<int[]> places, int side) {
    double whole = probability(subject.network().pass(seen, 1), 0);
    float[] falls = new float[places.size()];
    int most = subject.batch(BATCH);
    for (int first = 0; first < falls.length; first += most) {
      int size = Math.min(most, falls.length - first);
      float[] batch = new float[size * seen.length];
      for (int i = 0; i < size; i++) {
        float[] hidden = subject.pixels().normalized(hidden(places.get(first + i), side));
        System.arraycopy(hidden, 0, batch, i * seen.length, seen.length);
      }
      Pass pass = subject.network().pass(batch, size);
      for (int i = 0; i < size; i++) {
        falls[first + i] = (float) (whole - probability(pass, i));
      }
    }
    return falls;
  }

  private float[] hidden(int[] place, int side) {
    float[] pixels = image.values().clone();
    for (int row = place[0]; row < place[0] + side; row++) {
      int from = (row * image.width() + place[1]) * image.channels();
      Arrays.fill(pixels, from, from + side * image.channels(), 127.5f);
    }
    return pixels;
  }

  private double probability(Pass pass, int index) {
    float[] answer = pass.answers()[index];
    if (answer.length == 1) {
      return label == 1 ? answer[0] : 1 - answer[0];
    }
    return answer[label];
  }

  private Raster strongest(float[] gradient) {
    float[] map = new float[image.height() * image.width()];
    for (int i = 0; i < gradient.length; i++) {
      int at = i / image.channels();
      map[at] = Math.max(map[at], Math.abs(gradient[i]));
    }
    return new Raster(image.height(), image.width(), 1, map);
  }

  private Raster sum(float[] attribution) {
    float[] map = new float[image.height() * image.width()];
    for (int i = 0; i < attribution.length; i++) {
      map[i / image.channels()] += attribution[i];
    }
    return new Raster(image.height(), image.width(), 1, map);
  }
}
