package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.run.RunListener;

/** Nobody listens. */
final class Silence implements RunListener {

  @Override
  public void started(Phase phase) {}

  @Override
  public void resumed(int epochs) {}

  @Override
  public void ended(EpochRecord epoch) {}

  @Override
  public void ended(RunStatus status) {}
}
