package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many images a class has.
 *
 * @param images for training
 * @param bar their number as a length, 100 for the largest class
 * @param title how many each part has, in words
 */
public record ClassShare(String name, String images, String bar, String title) {

  private static final double LONGEST = 100;

  static List<ClassShare> of(List<String> names, List<ClassCount> counts) {
    int largest = counts.stream().mapToInt(ClassCount::train).max().orElse(0);
    return IntStream.range(0, Math.min(names.size(), counts.size()))
        .mapToObj(label -> of(names.get(label), counts.get(label), largest))
        .toList();
  }

  private static ClassShare of(String name, ClassCount count, int largest) {
    return new ClassShare(
        name,
        NumberText.count(count.train()),
        NumberText.fixed(LONGEST * count.train() / Math.max(largest, 1), 1),
        NumberText.count(count.train())
            + " for training"
            + (count.validation() > 0
                ? ", " + NumberText.count(count.validation()) + " for validation"
                : "")
            + ", "
            + NumberText.count(count.test())
            + " for the test");
  }
}
