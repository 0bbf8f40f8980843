package io.github.cnnmaven.data.prepare;

import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.WrittenImage;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds images that are there more than once. */
final class DuplicateSearch {

  private static final int EXAMPLES = 20;

  private record Pair(Part first, Part second) {}

  private final Map<Pair, Integer> counts = new HashMap<>();
  private final List<String> examples = new ArrayList<>();
  private int otherLabel;

  private DuplicateSearch() {}

  static Duplicates among(List<WrittenImage> images) {
    DuplicateSearch search = new DuplicateSearch();
    Map<ByteBuffer, List<WrittenImage>> seen = new HashMap<>();
    images.stream()
        .sorted(Comparator.comparing(WrittenImage::part))
        .forEach(
            image -> {
              List<WrittenImage> same =
                  seen.computeIfAbsent(ByteBuffer.wrap(image.sha256()), key -> new ArrayList<>(1));
              if (!same.isEmpty()) {
                search.note(image, same);
              }
              same.add(image);
            });
    return new Duplicates(
        search.count(Part.TRAIN, Part.TEST),
        search.count(Part.TRAIN, Part.VALIDATION),
        search.count(Part.VALIDATION, Part.TEST),
        search.count(Part.TRAIN, Part.TRAIN),
        search.otherLabel,
        search.examples);
  }

  /** An image counts once for each part that has it already. */
  private void note(WrittenImage image, List<WrittenImage> same) {
    if (same.stream().anyMatch(earlier -> earlier.label() != image.label())) {
      otherLabel++;
    }
    Set<Part> parts = new HashSet<>();
    for (WrittenImage earlier : same) {
      if (parts.add(earlier.part())) {
        counts.merge(new Pair(earlier.part(), image.part()), 1, Integer::sum);
        if (earlier.part() != image.part() && examples.size() < EXAMPLES) {
          examples.add(image.name() + " = " + earlier.name());
        }
      }
    }
  }

  private int count(Part first, Part second) {
    return counts.getOrDefault(new Pair(first, second), 0);
  }
}
