package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunStatus;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it hears. */
final class RecordedNews implements RunListener {

  final List<Phase> phases = new ArrayList<>();
  final List<EpochRecord> epochs = new ArrayList<>();
  final List<Integer> resumedAfter = new ArrayList<>();
  final List<RunStatus> statuses = new ArrayList<>();

  /** How often something was computed. */
  int steps;

  @Override
  public void stepped() {
    steps++;
  }

  @Override
  public void started(Phase phase) {
    phases.add(phase);
  }

  @Override
  public void resumed(int epochs) {
    resumedAfter.add(epochs);
  }

  @Override
  public void ended(EpochRecord epoch) {
    epochs.add(epoch);
  }

  @Override
  public void ended(RunStatus status) {
    statuses.add(status);
  }
}
