package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The test images that the network was surest of, and wrong. */
record MistakePicture(Mistakes drawing) implements Drawer {

  private static final double PERCENT = 100;

  /** A wrong answer. */
  private record Wrong(int image, int label, int predicted, double probability) {}

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    Predictions told =
        new PredictionFile(subject.folder())
            .read()
            .orElseThrow(() -> new IOException("the run left no predictions"));
    List<Wrong> wrong =
        IntStream.range(0, told.size())
            .filter(i -> told.labels()[i] != told.predicted()[i])
            .mapToObj(i -> wrong(told, i))
            .sorted(Comparator.comparingDouble(Wrong::probability).reversed())
            .toList();
    if (wrong.isEmpty()) {
      easel.note("Of " + told.size() + " test images none was mistaken");
    }
    for (Wrong mistake : wrong.subList(0, Math.min(drawing.count(), wrong.size()))) {
      String caption =
          String.format(
              Locale.ROOT,
              "%s, taken for %s (%.1f %%)",
              subject.className(mistake.label),
              subject.className(mistake.predicted),
              PERCENT * mistake.probability);
      Raster image = Subject.image(subject.splits().test(), mistake.image);
      easel.put(
          new Easel.Title("", "test image " + mistake.image, caption, "A picture of " + caption),
          Sheet.row(List.of(Tile.image(image, Tile.MOST_OF_MANY))));
    }
  }

  private static Wrong wrong(Predictions told, int image) {
    int predicted = told.predicted()[image];
    double first = told.probability(image, Math.min(predicted, told.classes() - 1));
    boolean single = told.classes() == 1;
    return new Wrong(
        image, told.labels()[image], predicted, single && predicted == 0 ? 1 - first : first);
  }
}
