package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some of the images of a split, the same share of every class. */
final class StratifiedSample {

  /** An image, and how far it comes in its class: 0 is first, 1 last. */
  private record Ranked(int image, double rank) {}

  private StratifiedSample() {}

  /**
   * So many images, in their order.
   *
   * @param most how many, null for all
   */
  static Images of(Images images, @Nullable Integer most, SplitMix64 random) {
    if (most == null || most >= images.size()) {
      return images;
    }
    List<Ranked> ranked = new ArrayList<>();
    int classes = IntStream.range(0, images.size()).map(images::label).max().orElse(0) + 1;
    for (int label = 0; label < classes; label++) {
      rank(images, label, random, ranked);
    }
    // Taking those with the lowest ranks takes from each class in proportion to its size.
    int[] chosen =
        ranked.stream()
            .sorted(Comparator.comparingDouble(Ranked::rank))
            .limit(most)
            .mapToInt(Ranked::image)
            .sorted()
            .toArray();
    return images.select(chosen);
  }

  private static void rank(Images images, int label, SplitMix64 random, List<Ranked> ranked) {
    int[] members =
        IntStream.range(0, images.size()).filter(i -> images.label(i) == label).toArray();
    random.shuffle(members);
    for (int i = 0; i < members.length; i++) {
      ranked.add(new Ranked(members[i], (i + 0.5) / members.length));
    }
  }
}
