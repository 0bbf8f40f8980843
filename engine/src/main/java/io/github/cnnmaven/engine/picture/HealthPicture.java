package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.Health;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.Pass;
import io.github.cnnmaven.engine.network.Filters;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Each layer with weights: how its weights and what it gives are spread, which filters are dead, as
 * they give the same whatever they see, and which are alike.
 */
record HealthPicture(Health drawing) implements Drawer {

  private static final int BATCH = 50;

  /** Cosine of the angle between kernels above which they are called alike. */
  private static final double ALIKE = 0.95;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    List<InferenceLayer> layers =
        subject.network().layers().stream().filter(InferenceLayer::hasWeights).toList();
    Images images = subject.splits().test();
    int count = Math.min(drawing.images(), images.size());
    Map<InferenceLayer, Answers> answers = new LinkedHashMap<>();
    int batch = subject.batch(BATCH);
    for (int first = 0; first < count; first += batch) {
      int size = Math.min(batch, count - first);
      Pass pass = subject.show(images, first, size);
      for (InferenceLayer layer : layers) {
        answers
            .computeIfAbsent(layer, l -> new Answers(pass.channels(l)))
            .add(pass.activations(layer));
      }
    }
    for (InferenceLayer layer : layers) {
      draw(layer, Objects.requireNonNull(answers.get(layer)), count, easel);
    }
  }

  private static void draw(InferenceLayer layer, Answers answers, int images, Easel easel)
      throws IOException {
    Histogram weights = Histogram.of(layer.weights());
    Histogram given = Histogram.of(answers.sample());
    int pairs = alike(layer);
    String alike =
        layer.kernel() == null
            ? ""
            : String.format(Locale.ROOT, "; pairs of kernels alike: %d", pairs);
    String caption =
        String.format(
            Locale.ROOT,
            "%d of %d dead, the same everywhere in %d images%s. Left, weights %s; right,"
                + " activations %s",
            answers.dead(),
            answers.channels(),
            images,
            alike,
            weights.words(),
            given.words());
    easel.put(
        new Easel.Title(layer.name(), "", caption, "Layer " + layer.name() + ": " + caption),
        Sheet.row(List.of(weights.tile(), given.tile())),
        table(weights, given));
  }

  private static String table(Histogram weights, Histogram given) {
    StringBuilder table = new StringBuilder("bin,weights,activations\n");
    for (int i = 0; i < weights.counts().length; i++) {
      table.append(i).append(',').append(weights.counts()[i]);
      table.append(',').append(given.counts()[i]).append('\n');
    }
    return table.toString();
  }

  /** How many pairs of kernels point the same way. */
  static int alike(InferenceLayer layer) {
    Filters kernel = layer.kernel();
    int pairs = 0;
    for (int i = 0; kernel != null && i < kernel.count(); i++) {
      for (int k = 0; k < i; k++) {
        pairs += kernel.cosine(i, k) > ALIKE ? 1 : 0;
      }
    }
    return pairs;
  }

  /** What a layer gave for many images. */
  private static final class Answers {

    private static final int MOST = 1 << 20;

    private final float[] smallest;
    private final float[] largest;
    private float[] sample = new float[0];

    Answers(int channels) {
      smallest = new float[channels];
      largest = new float[channels];
      Arrays.fill(smallest, Float.MAX_VALUE);
      Arrays.fill(largest, -Float.MAX_VALUE);
    }

    void add(float[] values) {
      for (int i = 0; i < values.length; i++) {
        int channel = i % largest.length;
        smallest[channel] = Math.min(smallest[channel], values[i]);
        largest[channel] = Math.max(largest[channel], values[i]);
      }
      if (sample.length < MOST) {
        int from = sample.length;
        sample = Arrays.copyOf(sample, from + Math.min(values.length, MOST - from));
        System.arraycopy(values, 0, sample, from, sample.length - from);
      }
    }

    int channels() {
      return largest.length;
    }

    /** How many gave the same everywhere. */
    int dead() {
      int dead = 0;
      for (int channel = 0; channel < largest.length; channel++) {
        dead += smallest[channel] == largest[channel] ? 1 : 0;
      }
      return dead;
    }

    float[] sample() {
      return sample;
    }
  }
}
