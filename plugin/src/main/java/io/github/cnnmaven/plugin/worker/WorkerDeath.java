package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Phase;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker that ended before its time.
 *
 * @param how in words, after "The worker": "was killed (exit 137)..."
 * @param run that it was busy with, null when none
 * @param phase of that run, null when it had announced none
 * @param epochs of that run which had ended
 * @param lastLines of what it printed
 * @param log with all that it printed
 */
public record WorkerDeath(
    String how,
    @Nullable String run,
    @Nullable Phase phase,
    int epochs,
    List<String> lastLines,
    Path log) {

  public WorkerDeath {
    lastLines = List.copyOf(lastLines);
  }

  /** One sentence, without the run's name. */
  public String cause() {
    StringBuilder cause = new StringBuilder("The worker ").append(how);
    if (phase != null) {
      cause.append(", while ").append(phase.words());
    }
    if (epochs > 0) {
      cause.append(epochs == 1 ? ", after 1 epoch" : ", after " + epochs + " epochs");
    }
    return cause.toString();
  }

  /** For the console, on several lines. */
  public String message() {
    return (run == null ? "" : run + ": ") + report();
  }

  /** The cause, the end of what it printed, and where the rest is; on several lines. */
  String report() {
    return cause() + "\n" + lastWords();
  }

  /** The end of what it printed, and where the rest is; on several lines. */
  String lastWords() {
    StringBuilder words = new StringBuilder();
    if (lastLines.isEmpty()) {
      words.append("It printed nothing.");
    } else {
      words.append("The last it printed:");
      lastLines.forEach(line -> words.append("\n  ").append(line));
    }
    return words.append("\nLog: ").append(log).toString();
  }

  /** The same, when the run gets another worker. */
  WorkerDeath retried() {
    return new WorkerDeath(how + "; it is tried once more", run, phase, epochs, lastLines, log);
  }

  /** The same, with the log moved. */
  WorkerDeath loggedIn(Path moved) {
    return new WorkerDeath(how, run, phase, epochs, lastLines, moved);
  }
}
