package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Images that single filters answer to most, beside how much real images make them answer. */
record PatternPicture(FilterPatterns drawing) implements Drawer {

  private static final int REAL_IMAGES = 256;
  private static final int BATCH = 64;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    List<InferenceLayer> convolutions = subject.convolutions();
    List<InferenceLayer> last =
        convolutions.subList(Math.max(0, convolutions.size() - 1), convolutions.size());
    if (last.isEmpty() && drawing.layers().isEmpty()) {
      easel.note("Not drawn: the network has no convolution");
    }
    for (InferenceLayer layer : subject.layers(drawing.layers(), last, easel)) {
      draw(layer, subject, easel);
    }
    if (!subject.pixels().isStraight()) {
      easel.note("Colours are stretched, as there is no way back from this normalization");
    }
  }

  private void draw(InferenceLayer layer, Subject subject, Easel easel) throws IOException {
    float[] real = best(layer, subject);
    int count = Math.min(drawing.first(), real.length);
    int[] filters = new int[count];
    Arrays.setAll(filters, i -> i);
    GradientAscent ascent =
        new GradientAscent(
            subject, drawing.ascent(), subject.random("pattern/" + layer.name()), count);
    float[] before = values(subject, layer, ascent.start(subject.pixels().shape()), count);
    GradientAscent.Ascended found = ascent.grow(pass -> pass.linear(layer, filters));
    float[] after = values(subject, layer, found.images(), count);
    List<Tile> tiles = new ArrayList<>();
    StringBuilder table = new StringBuilder("filter,start,end,best_training_image\n");
    int above = 0;
    for (int i = 0; i < count; i++) {
      table.append(i).append(',').append(before[i]).append(',').append(after[i]);
      table.append(',').append(real[i]).append('\n');
      above += after[i] > real[i] ? 1 : 0;
      if (found.flat()[i]) {
        easel.note("Filter " + i + " of " + layer.name() + " has no slope anywhere");
      } else {
        tiles.add(Tile.image(image(subject, found.images(), i)));
      }
    }
    if (!tiles.isEmpty()) {
      String caption =
          String.format(
              Locale.ROOT,
              "%d filters; %d answer more to their image than to any of %d training images",
              count,
              above,
              Math.min(REAL_IMAGES, subject.splits().train().size()));
      String alt = "Images that filters of layer " + layer.name() + " answer to most: " + caption;
      easel.put(
          new Easel.Title(layer.name(), "", caption, alt), Sheet.of(tiles, null), table.toString());
    }
  }

  /** The mean over a filter's map, of the training image where it is largest. */
  private static float[] best(InferenceLayer layer, Subject subject) {
    Images images = subject.splits().train();
    int count = Math.min(REAL_IMAGES, images.size());
    float[] best = new float[0];
    for (int first = 0; first < count; first += BATCH) {
      int batch = Math.min(BATCH, count - first);
      float[][] means = subject.show(images, first, batch).means(layer);
      best = best.length == 0 ? means[0].clone() : best;
      for (float[] mean : means) {
        for (int k = 0; k < best.length; k++) {
          best[k] = Math.max(best[k], mean[k]);
        }
      }
    }
    return best;
  }

  /** Of each image its own filter's mean. */
  private static float[] values(Subject subject, InferenceLayer layer, float[] images, int count) {
    float[][] means = subject.network().pass(images, count).means(layer);
    float[] own = new float[count];
    for (int i = 0; i < count; i++) {
      own[i] = means[i][i];
    }
    return own;
  }

  static Raster image(Subject subject, float[] images, int index) {
    ImageShape shape = subject.pixels().shape();
    int size = Math.toIntExact(shape.size());
    float[] one = Arrays.copyOfRange(images, index * size, (index + 1) * size);
    return subject.pixels().pixels(one, shape);
  }
}
