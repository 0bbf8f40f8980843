package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunResult;

/** Lets a listener hear several workers without being called by two threads at once. */
final class OneAtATime implements RunListener {

  private final RunListener listener;

  OneAtATime(RunListener listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void runStarted(RunRequest run) {
    listener.runStarted(run);
  }

  @Override
  public synchronized void phaseStarted(RunRequest run, Phase phase) {
    listener.phaseStarted(run, phase);
  }

  @Override
  public synchronized void runResumed(RunRequest run, int epochs) {
    listener.runResumed(run, epochs);
  }

  @Override
  public synchronized void epochEnded(RunRequest run, EpochRecord epoch) {
    listener.epochEnded(run, epoch);
  }

  @Override
  public synchronized void runEnded(RunRequest run, RunResult result) {
    listener.runEnded(run, result);
  }

  @Override
  public synchronized void workerDied(WorkerDeath death) {
    listener.workerDied(death);
  }

  @Override
  public synchronized void trouble(String message) {
    listener.trouble(message);
  }
}
