package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunResult;

/** Hears what the workers do; called by one thread at a time. */
public interface RunListener {

  /** A worker has taken a run. */
  void runStarted(RunRequest run);

  /** A worker is about to do something. */
  void phaseStarted(RunRequest run, Phase phase);

  /** A run goes on after so many epochs, which an earlier worker has trained. */
  void runResumed(RunRequest run, int epochs);

  /** A worker has ended an epoch. */
  void epochEnded(RunRequest run, EpochRecord epoch);

  /** A run's folder is in place, whatever its status. */
  void runEnded(RunRequest run, RunResult result);

  /** A worker is gone that should not be; its run, if it had one, ends as failed after this. */
  void workerDied(WorkerDeath death);

  /** Something went wrong that costs no run. */
  void trouble(String message);
}
