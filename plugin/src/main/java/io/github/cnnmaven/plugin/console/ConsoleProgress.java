package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.plugin.worker.RunListener;
import io.github.cnnmaven.plugin.worker.WorkerDeath;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how training goes on. In a log every epoch is a line; on a terminal the epochs are in one
 * live line, and what stays is a line for each run.
 */
public final class ConsoleProgress implements RunListener {

  private final Lines lines;
  private final Palette palette;
  private final LiveLine live;
  private final RunNames names;
  private final TimeLeft timeLeft;

  /** What the runs that are being trained do, by folder, in the order they were begun. */
  private final Map<String, String> doing = new LinkedHashMap<>();

  private final Set<String> slowness = new HashSet<>();
  private int ended;

  /**
   * For one call of a worker pool.
   *
   * @param terminal for live output, null for a log
   * @param runs that the pool will train
   * @param workers of the pool
   */
  public ConsoleProgress(
      Lines lines,
      Palette palette,
      @Nullable Terminal terminal,
      List<RunRequest> runs,
      int workers) {
    this(
        lines,
        palette,
        terminal == null
            ? new LiveLine(null, 0)
            : new LiveLine(terminal.writer(), terminal.width()),
        new RunNames(runs),
        new TimeLeft(runs, Math.min(workers, Math.max(1, runs.size())), System::nanoTime));
  }

  ConsoleProgress(Lines lines, Palette palette, LiveLine live, RunNames names, TimeLeft timeLeft) {
    this.lines = lines;
    this.palette = palette;
    this.live = live;
    this.names = names;
    this.timeLeft = timeLeft;
  }

  @Override
  public void runStarted(RunRequest run) {
    timeLeft.runStarted(run);
    doing(run, "starting");
  }

  @Override
  public void phaseStarted(RunRequest run, Phase phase) {
    doing(run, phase.words());
  }

  @Override
  public void runResumed(RunRequest run, int epochs) {
    timeLeft.runResumed(run, epochs);
    info("%s  goes on after epoch %s".formatted(names.padded(run), names.epoch(run, epochs)));
  }

  @Override
  public void epochEnded(RunRequest run, EpochRecord epoch) {
    timeLeft.epochEnded(run, epoch);
    if (live.isVisible()) {
      doing(run, "epoch " + names.epoch(run, epoch.epoch()));
    } else {
      lines.info(
          "%s  epoch %s  %s  %s%s"
              .formatted(
                  names.padded(run),
                  names.epoch(run, epoch.epoch()),
                  metrics(epoch),
                  TimeWords.measured(epoch.seconds()),
                  left("  ")));
    }
  }

  @Override
  public void runEnded(RunRequest run, RunResult result) {
    timeLeft.runEnded(run);
    ended++;
    if (run.model() == null) {
      tellSlowness(result.environment());
    }
    doing.remove(run.directory());
    if (result.status() == RunStatus.FINISHED) {
      info("%s  %s%s".formatted(names.padded(run), palette.good("finished"), scores(result)));
    } else {
      String status = result.status().name().toLowerCase(Locale.ROOT);
      warn(
          "%s  %s: %s"
              .formatted(names.padded(run), palette.bad(status), String.valueOf(result.cause())));
    }
    show();
  }

  /** Once for each reason, not for each run. */
  private void tellSlowness(@Nullable Environment environment) {
    if (environment != null
        && !environment.acceleration().equals(Environment.FASTEST)
        && slowness.add(environment.acceleration())) {
      warn("Computed slower than could be, by " + environment.acceleration());
    }
  }

  @Override
  public void workerDied(WorkerDeath death) {
    warn(death.message());
  }

  @Override
  public void trouble(String message) {
    warn(message);
  }

  /** Leaves the terminal as it was; to be called whatever happened. */
  public void end() {
    doing.clear();
    live.remove();
  }

  private void doing(RunRequest run, String what) {
    doing.put(run.directory(), run.run() + " " + what);
    show();
  }

  private void show() {
    if (live.isVisible() && !doing.isEmpty()) {
      StringBuilder line = new StringBuilder(names.share(ended)).append(left(", "));
      doing.values().forEach(what -> line.append(" | ").append(what));
      live.show(line.toString());
    } else {
      live.remove();
    }
  }

  private void info(String text) {
    live.above(() -> lines.info(text));
  }

  /** A log's prefix is on every line that way. */
  private void warn(String text) {
    live.above(() -> text.lines().forEach(lines::warn));
  }

  private String left(String separator) {
    OptionalDouble seconds = timeLeft.seconds();
    return seconds.isEmpty() ? "" : separator + TimeWords.guessed(seconds.getAsDouble()) + " left";
  }

  private static String metrics(EpochRecord epoch) {
    Metrics train = epoch.metrics().get(Split.TRAIN);
    Metrics validation = epoch.metrics().get(Split.VALIDATION);
    String text =
        train == null
            ? ""
            : String.format(
                Locale.ROOT, "loss %.3f  accuracy %.3f", train.loss(), train.accuracy());
    return validation == null
        ? text
        : text + String.format(Locale.ROOT, "  validation %.3f", validation.accuracy());
  }

  private static String scores(RunResult result) {
    Metrics test = result.evaluation().get(Split.TEST);
    String score =
        test == null ? "" : String.format(Locale.ROOT, "  test accuracy %.3f", test.accuracy());
    return score + "  " + TimeWords.measured(result.seconds()) + stopped(result);
  }

  private static String stopped(RunResult result) {
    EarlyStop stop = result.earlyStop();
    return stop == null || !stop.stopped()
        ? ""
        : "  stopped after epoch " + result.epochs() + ": " + stop.reason();
  }
}
