package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes down what it hears. */
final class Recorder implements RunListener {

  final List<String> events = new ArrayList<>();
  final List<WorkerDeath> deaths = new ArrayList<>();
  final List<String> troubles = new ArrayList<>();
  final Map<String, RunResult> results = new LinkedHashMap<>();

  /** Called at every epoch's end. */
  Runnable atEpoch = () -> {};

  RunResult result(String run) {
    return Objects.requireNonNull(results.get(run), run);
  }

  @Override
  public void runStarted(RunRequest run) {
    events.add("start " + run.run());
  }

  @Override
  public void phaseStarted(RunRequest run, Phase phase) {
    events.add(phase + " " + run.run());
  }

  @Override
  public void runResumed(RunRequest run, int epochs) {
    events.add("resumed after " + epochs + " " + run.run());
  }

  @Override
  public void epochEnded(RunRequest run, EpochRecord epoch) {
    events.add("epoch " + epoch.epoch() + " " + run.run());
    atEpoch.run();
  }

  @Override
  public void runEnded(RunRequest run, RunResult result) {
    events.add(result.status() + " " + run.run());
    results.put(run.run(), result);
  }

  @Override
  public void workerDied(WorkerDeath death) {
    deaths.add(death);
  }

  @Override
  public void trouble(String message) {
    troubles.add(message);
  }
}
