package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.ClassImages;
import io.github.cnnmaven.engine.inference.Pass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Images that the network takes for a class more than any other, from several starts. */
record ClassPicture(ClassImages drawing) implements Drawer {

  private static final int USUAL_CLASSES = 10;
  private static final double PERCENT = 100;

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    for (int label : labels(subject, easel)) {
      draw(label, subject, easel);
    }
    if (!subject.pixels().isStraight()) {
      easel.note("Colours are stretched, as there is no way back from this normalization");
    }
  }

  private List<Integer> labels(Subject subject, Easel easel) {
    List<String> names = subject.classNames();
    if (drawing.classes().isEmpty()) {
      return IntStream.range(0, Math.min(USUAL_CLASSES, names.size())).boxed().toList();
    }
    drawing.classes().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> easel.note("There is no class " + name));
    return drawing.classes().stream().map(names::indexOf).filter(label -> label >= 0).toList();
  }

  private void draw(int label, Subject subject, Easel easel) throws IOException {
    int starts = drawing.starts();
    int[] labels = new int[starts];
    Arrays.fill(labels, label);
    String name = subject.className(label);
    GradientAscent ascent =
        new GradientAscent(subject, drawing.ascent(), subject.random("class/" + label), starts);
    float[] start = ascent.start(subject.pixels().shape());
    GradientAscent.Ascended found =
        ascent.ascend(
            start, pass -> drawing.probability() ? pass.probability(labels) : pass.logit(labels));
    float[] before = subject.network().pass(start, starts).values(labels, false);
    Pass after = subject.network().pass(found.images(), starts);
    List<Tile> tiles = new ArrayList<>();
    for (int i = 0; i < starts; i++) {
      if (found.flat()[i]) {
        easel.note("The gradient of " + name + " is zero at start " + i);
      } else {
        tiles.add(Tile.image(PatternPicture.image(subject, found.images(), i)));
      }
    }
    if (!tiles.isEmpty()) {
      String caption =
          String.format(
              Locale.ROOT,
              "%s: logit %.1f before, %.1f after; probability %.1f %%",
              name,
              before[0],
              after.values(labels, false)[0],
              PERCENT * after.values(labels, true)[0]);
      easel.put(
          new Easel.Title("", name, caption, "What the network takes for " + caption),
          Sheet.row(tiles),
          table(labels, before, after, found.course()));
    }
  }

  private static String table(int[] labels, float[] before, Pass after, Course course) {
    float[] logits = after.values(labels, false);
    float[] probabilities = after.values(labels, true);
    StringBuilder table = new StringBuilder("start,logit_before,logit_after,probability_after");
    table.append(course.header()).append('\n');
    for (int i = 0; i < labels.length; i++) {
      table.append(i).append(',').append(before[i]).append(',').append(logits[i]);
      table.append(',').append(probabilities[i]).append(course.row(i)).append('\n');
    }
    return table.toString();
  }
}
