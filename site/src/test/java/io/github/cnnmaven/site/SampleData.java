package io.github.cnnmaven.site;

import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What is known of made-up data, and of builds before. */
final class SampleData {

  private SampleData() {}

  /** Classes of 600 images, each one with ten fewer than the one before. */
  static PreparedCard card(List<String> classes) {
    return new PreparedCard(
        SampleRun.SHA,
        SampleRun.IMAGE,
        IntStream.range(0, classes.size())
            .mapToObj(i -> new ClassCount(classes.get(i), Math.max(600 - 10 * i, 1), 0, 100))
            .toList(),
        new Duplicates(3, 0, 0, 12, 1, List.of("test image 7 is training image 40")),
        Skipped.NONE,
        new SourceFiles(SampleRun.SHA, 0, 0, List.of()),
        "files of this project");
  }

  /** Accepted once, built three times, one of them with other data. */
  static History history(String baseline, String best) {
    return new History(
        List.of(
            milestone("2025-03-01T10:00:00Z", SampleRun.SHA, Map.of(baseline, 0.86, best, 0.871))),
        List.of(
            milestone("2025-02-01T10:00:00Z", "f0".repeat(32), Map.of(baseline, 0.5, best, 0.51)),
            milestone("2025-03-01T10:00:00Z", SampleRun.SHA, Map.of(baseline, 0.86, best, 0.871)),
            milestone(
                "2025-04-01T10:00:00Z", SampleRun.SHA, Map.of(baseline, 0.865, best, 0.882))));
  }

  private static Milestone milestone(String at, String data, Map<String, Double> accuracy) {
    String best = Collections.max(accuracy.entrySet(), Map.Entry.comparingByValue()).getKey();
    return new Milestone(at, "d0c5e1f2".repeat(5), data, best, new TreeMap<>(accuracy));
  }
}
