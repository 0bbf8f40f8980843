package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs with their number among all, padded so that what comes after them is in columns. */
final class RunNames {

  /** By folder, because runs of two experiments may have the same name. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final int width;

  RunNames(List<RunRequest> runs) {
    runs.forEach(run -> numbers.put(run.directory(), numbers.size() + 1));
    width = runs.stream().mapToInt(run -> run.run().length()).max().orElse(0);
  }

  /** {@code [ 3/16] extra-half-s2}. */
  String padded(RunRequest run) {
    return "[%s] %s"
        .formatted(
            outOf(numbers.getOrDefault(run.directory(), 0), numbers.size()),
            run.run() + " ".repeat(width - run.run().length()));
  }

  /** {@code 3/16 runs}. */
  String share(int ended) {
    return ended + "/" + numbers.size() + " runs";
  }

  /** {@code 4/10}. */
  String epoch(RunRequest run, int epoch) {
    return outOf(epoch, run.spec().training().epochs());
  }

  private static String outOf(int number, int all) {
    int digits = Integer.toString(all).length();
    return String.format(Locale.ROOT, "%" + digits + "d/%d", number, all);
  }
}
