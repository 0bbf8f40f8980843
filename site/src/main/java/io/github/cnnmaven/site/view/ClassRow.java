package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.statistics.classification.ConfusionMatrix;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How well a class is recognised.
 *
 * @param images of the class
 * @param recall share of them that are recognised
 * @param precision share of the images taken for the class that are of it
 * @param f1 harmonic mean of the two
 * @param bar recall as a length of at most 100
 */
public record ClassRow(
    String name, String images, String recall, String precision, String f1, String bar) {

  static List<ClassRow> of(ConfusionMatrix matrix, ClassNames names) {
    return IntStream.range(0, matrix.counts().size())
        .mapToObj(label -> row(matrix, label, names))
        .toList();
  }

  private static ClassRow row(ConfusionMatrix matrix, int label, ClassNames names) {
    int images = matrix.counts().get(label).stream().mapToInt(Integer::intValue).sum();
    OptionalDouble recall = matrix.recall(label);
    OptionalDouble precision = precision(matrix, label);
    return new ClassRow(
        names.of(label),
        NumberText.count(images),
        percent(recall),
        percent(precision),
        percent(f1(recall, precision)),
        Long.toString(Math.round(recall.orElse(0) * 100)));
  }

  private static OptionalDouble precision(ConfusionMatrix matrix, int label) {
    int taken = matrix.counts().stream().mapToInt(row -> row.get(label)).sum();
    return taken == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) matrix.counts().get(label).get(label) / taken);
  }

  private static OptionalDouble f1(OptionalDouble recall, OptionalDouble precision) {
    if (recall.isEmpty() || precision.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = recall.getAsDouble() + precision.getAsDouble();
    return OptionalDouble.of(
        sum == 0 ? 0 : 2 * recall.getAsDouble() * precision.getAsDouble() / sum);
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty() ? NumberText.NONE : NumberText.percent(share.getAsDouble());
  }
}
