package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.data.DataException;
import io.github.cnnmaven.engine.inference.ModelException;
import io.github.cnnmaven.engine.inference.UnsupportedLayerException;
import io.github.cnnmaven.engine.training.DivergedException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of a run so far. */
final class RunReport {

  private static final double NANOS_PER_SECOND = 1e9;

  private final RunRequest request;
  private final Instant startedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private List<Drawn> drawings = List.of();
  private RunStatus status = RunStatus.FAILED;
  private @Nullable String cause;
  private @Nullable EarlyStop earlyStop;
  private Map<Split, Metrics> evaluation = Map.of();
  private @Nullable Environment environment;
  private @Nullable NetworkSummary network;
  private long trainingStart = System.nanoTime();
  private double seconds;

  RunReport(RunRequest request) {
    this.request = request;
  }

  void runsOn(Environment found) {
    environment = found;
  }

  void startClock() {
    trainingStart = System.nanoTime();
  }

  /** Earlier attempts count. */
  void addToClock(double earlierSeconds) {
    trainingStart -= (long) (earlierSeconds * NANOS_PER_SECOND);
  }

  /** Since training began, earlier attempts included. */
  double clock() {
    return (System.nanoTime() - trainingStart) / NANOS_PER_SECOND;
  }

  void paused(PausedException why) {
    stopClock();
    status = RunStatus.PAUSED;
    cause = why.getMessage();
  }

  void trained(Optional<EarlyStop> early) {
    earlyStop = early.orElse(null);
  }

  void evaluated(Map<Split, Metrics> metrics) {
    stopClock();
    evaluation = metrics;
  }

  /** Of a model that was given. */
  void found(NetworkSummary model) {
    network = model;
  }

  void drawn(List<Drawn> drawn) {
    drawings = drawn;
  }

  void finished() {
    status = RunStatus.FINISHED;
  }

  void diverged(DivergedException why) {
    stopClock();
    status = RunStatus.DIVERGED;
    cause = message(why);
  }

  /** Nothing but what went wrong and the epochs on disk can be relied on. */
  void failed(Throwable why) {
    stopClock();
    status = RunStatus.FAILED;
    cause = message(why);
    earlyStop = null;
    evaluation = Map.of();
    drawings = List.of();
  }

  RunStatus status() {
    return status;
  }

  RunResult result(int epochs) {
    return new RunResult(
        RunResult.FORMAT,
        request.run(),
        request.variant(),
        request.spec().seed(),
        request.spec().fingerprint(),
        status,
        cause,
        epochs,
        evaluation,
        seconds,
        startedAt.toString(),
        drawings,
        request.spec(),
        request.origin(),
        earlyStop,
        environment,
        network);
  }

  private void stopClock() {
    seconds = clock();
  }

  /** Our own messages speak for themselves; others do not without the kind of exception. */
  private static String message(Throwable why) {
    boolean ours =
        why instanceof DivergedException
            || why instanceof DataException
            || why instanceof ModelException
            || why instanceof UnsupportedLayerException;
    String message = why.getMessage();
    return ours && message != null ? message : why.toString();
  }
}
