package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.util.List;

/** What will be run, before it is. */
public final class Announcement {

  private Announcement() {}

  /**
   * One sentence.
   *
   * @param runs that will be trained
   * @param stored how many more have been trained before
   */
  public static String of(String experiment, List<RunRequest> runs, int stored, int workers) {
    if (runs.isEmpty()) {
      return "%s: nothing to train, %s there already".formatted(experiment, runs(stored));
    }
    int epochs = runs.stream().mapToInt(run -> run.spec().training().epochs()).sum();
    String words =
        "%s: %s to train (%s in all) on %s"
            .formatted(
                experiment,
                runs(runs.size()),
                counted(epochs, "epoch"),
                counted(Math.min(workers, runs.size()), "worker"));
    return stored == 0 ? words : words + ", " + runs(stored) + " there already";
  }

  private static String runs(int number) {
    return counted(number, "run");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
