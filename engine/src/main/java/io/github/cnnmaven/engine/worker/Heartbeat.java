package io.github.cnnmaven.engine.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells the build every few seconds that a run lives, if something was computed since it said so
 * last: a thread that only shows that it runs itself would beat for a run that hangs.
 */
final class Heartbeat implements AutoCloseable {

  private static final int SECONDS = 5;

  private final Channel channel;
  private final String run;
  private final AtomicLong steps = new AtomicLong();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Heartbeat::thread);
  private long told;

  Heartbeat(Channel channel, String run) {
    this.channel = channel;
    this.run = run;
    timer.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  /** Something was computed. */
  void stepped() {
    steps.incrementAndGet();
  }

  private void beat() {
    long now = steps.get();
    if (now != told) {
      told = now;
      try {
        channel.send(new Message.Alive(run));
      } catch (IOException e) {
        // The thread that listens to the build finds out, too, and ends the process.
        timer.shutdown();
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "heartbeat");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
