package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Images that single filters answer to most, beside how much real images make them answer. */
record PatternPicture(FilterPatterns drawing) implements Drawer {

  private static final int REAL_IMAGES = 256;
  private static final int BATCH = 64;
  private static final double PERCENT = 100;

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

  /**
   * What became of the filters of a layer.
   *
   * @param before answers to the start
   * @param after answers to what was found
   * @param real the most that any training image gets
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Patterns(
      GradientAscent.Ascended found, float[] before, float[] after, float[] real) {

    int count() {
      return after.length;
    }

    long above() {
      return IntStream.range(0, count()).filter(i -> after[i] > real[i]).count();
    }

    /** The mean over filters whose images moved. */
    double late() {
      return moved().mapToDouble(found.course()::late).average().orElse(0);
    }

    IntStream moved() {
      return IntStream.range(0, count()).filter(i -> !found.flat()[i]);
    }

    String table() {
      Course course = found.course();
      StringBuilder table = new StringBuilder("filter,start,end,best_training_image");
      table.append(course.header()).append('\n');
      for (int i = 0; i < count(); i++) {
        table.append(i).append(',').append(before[i]).append(',').append(after[i]);
        table.append(',').append(real[i]).append(course.row(i)).append('\n');
      }
      return table.toString();
    }
  }

  private void draw(InferenceLayer layer, Subject subject, Easel easel) throws IOException {
    Patterns patterns = patterns(layer, subject);
    for (int i = 0; i < patterns.count(); i++) {
      if (patterns.found.flat()[i]) {
        easel.note("Filter " + i + " of " + layer.name() + " has no slope anywhere");
      }
    }
    List<Tile> tiles =
        patterns
            .moved()
            .mapToObj(i -> Tile.image(image(subject, patterns.found.images(), i)))
            .toList();
    if (!tiles.isEmpty()) {
      String caption =
          String.format(
              Locale.ROOT,
              "%d filters; %d answer more to their image than to any of %d training images; the"
                  + " last quarter of the steps brought %.0f %% of the rise",
              patterns.count(),
              patterns.above(),
              Math.min(REAL_IMAGES, subject.splits().train().size()),
              PERCENT * patterns.late());
      String alt = "Images that filters of layer " + layer.name() + " answer to most: " + caption;
      easel.put(
          new Easel.Title(layer.name(), "", caption, alt), Sheet.of(tiles, null), patterns.table());
    }
  }

  private Patterns patterns(InferenceLayer layer, Subject subject) {
    float[] real = best(layer, subject);
    int count = Math.min(drawing.first(), real.length);
    int[] filters = new int[count];
    Arrays.setAll(filters, i -> i);
    GradientAscent ascent =
        new GradientAscent(
            subject, drawing.ascent(), subject.random("pattern/" + layer.name()), count);
    float[] before = values(subject, layer, ascent.start(subject.pixels().shape()), count);
    // Before the activation there is a slope for filters too that do not answer to the start.
    GradientAscent.Ascended found =
        ascent.grow(pass -> pass.linear(layer, filters), pass -> pass.output(layer, filters));
    float[] after = values(subject, layer, found.images(), count);
    return new Patterns(found, before, after, real);
  }

  /** The mean over a filter's map, of the training image where it is largest. */
  private static float[] best(InferenceLayer layer, Subject subject) {
    Images images = subject.splits().train();
    int count = Math.min(REAL_IMAGES, images.size());
    float[] best = new float[0];
    int batch = subject.batch(BATCH);
    for (int first = 0; first < count; first += batch) {
      int size = Math.min(batch, count - first);
      float[][] means = subject.show(images, first, size).means(layer);
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
