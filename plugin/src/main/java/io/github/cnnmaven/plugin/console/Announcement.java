package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.util.List;

/** What will be run, before it is. */
public final class Announcement {

  private Announcement() {}

  /**
   * One sentence.
   *
   * @param requests what will be trained, or only drawn of
   * @param stored how many more have been trained before
   */
  public static String of(String experiment, List<RunRequest> requests, int stored) {
    List<RunRequest> runs = requests.stream().filter(run -> !run.trained()).toList();
    int drawn = requests.size() - runs.size();
    String pictures = drawn == 0 ? "" : ", pictures to draw of " + runs(drawn);
    if (runs.isEmpty()) {
      return "%s: nothing to train, %s there already%s"
          .formatted(experiment, runs(stored + drawn), pictures);
    }
    int epochs = runs.stream().mapToInt(run -> run.spec().training().epochs()).sum();
    String what = epochs == 0 ? "evaluate" : "train (" + counted(epochs, "epoch") + " in all)";
    String words = "%s: %s to %s".formatted(experiment, runs(runs.size()), what);
    int there = stored + drawn;
    return (there == 0 ? words : words + ", " + runs(there) + " there already") + pictures;
  }

  private static String runs(int number) {
    return counted(number, "run");
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
