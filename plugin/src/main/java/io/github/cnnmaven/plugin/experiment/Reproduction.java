package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run trained once more from its own record, whatever the descriptor says today.
 *
 * @param original what it left when it was trained first
 */
public record Reproduction(RunRecord original) {

  /** What to train: the recorded spec, with the data that lies here, in a folder of its own. */
  public RunRequest request(Path data, List<String> classNames, Path folder) {
    RunResult result = original.result();
    return new RunRequest(
        result.id(),
        result.variant(),
        result.spec(),
        data.toAbsolutePath().toString(),
        classNames,
        folder.resolve(result.id()).toAbsolutePath().toString(),
        List.of(),
        result.origin());
  }

  /** Where the numbers differ, and what else does that may be the reason; empty for the same. */
  public List<String> differences(RunRecord again) {
    List<String> differences = new ArrayList<>();
    int common = Math.min(original.epochs().size(), again.epochs().size());
    for (int i = 0; i < common && differences.isEmpty(); i++) {
      compare("epoch " + (i + 1), numbers(original, i), numbers(again, i), differences);
    }
    compare("epochs", original.epochs().size(), again.epochs().size(), differences);
    compare("evaluation", original.result().evaluation(), again.result().evaluation(), differences);
    if (!differences.isEmpty()) {
      compare(
          "trained on", original.result().environment(), again.result().environment(), differences);
    }
    return differences;
  }

  private static Object numbers(RunRecord run, int epoch) {
    EpochRecord record = run.epochs().get(epoch);
    return record.metrics();
  }

  private static void compare(
      String what, @Nullable Object first, @Nullable Object second, List<String> differences) {
    if (!Objects.equals(first, second)) {
      differences.add("%s: %s, now %s".formatted(what, first, second));
    }
  }
}
