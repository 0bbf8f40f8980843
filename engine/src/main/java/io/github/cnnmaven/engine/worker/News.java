package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.run.RunListener;
import java.io.IOException;

/** Tells the build how a run goes on. */
record News(Channel channel, String run, Heartbeat heart) implements RunListener {

  @Override
  public void started(Phase phase) throws IOException {
    channel.send(new Message.PhaseStarted(run, phase));
  }

  @Override
  public void resumed(int epochs) throws IOException {
    channel.send(new Message.RunResumed(run, epochs));
  }

  @Override
  public void stepped() {
    heart.stepped();
  }

  @Override
  public void ended(EpochRecord epoch) throws IOException {
    channel.send(new Message.EpochEnded(run, epoch));
  }

  @Override
  public void ended(RunStatus status) throws IOException {
    channel.send(new Message.RunEnded(run, status));
  }
}
