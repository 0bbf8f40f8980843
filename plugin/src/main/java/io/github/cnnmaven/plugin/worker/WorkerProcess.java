package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.core.protocol.Message;
import io.github.cnnmaven.core.protocol.Phase;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A worker's JVM, with what it prints and what it says. */
final class WorkerProcess implements AutoCloseable {

  private static final int EXIT_SECONDS = 30;

  /** For a process whose connection has closed. */
  private static final int DEATH_SECONDS = 5;

  private final Process process;
  private final WorkerLog log;
  private final Children children;
  private final Thread drain;
  private @Nullable Channel channel;

  WorkerProcess(Process process, WorkerLog log, Children children) {
    this.process = process;
    this.log = log;
    this.children = children;
    children.add(process);
    this.drain = new Thread(this::drain, "cnn-worker-log-" + process.pid());
    drain.setDaemon(true);
    drain.start();
  }

  Process process() {
    return process;
  }

  WorkerLog log() {
    return log;
  }

  /** The worker has greeted over this channel. */
  void greeted(Channel greeting) {
    channel = greeting;
  }

  Channel channel() {
    if (channel == null) {
      throw new IllegalStateException("The worker has not greeted");
    }
    return channel;
  }

  /** Lets the worker go and waits for it. */
  void stop(RunListener listener) throws InterruptedException, IOException {
    try {
      channel().send(new Message.Stop());
    } catch (IOException e) {
      // It is gone already, and how it ended says more than a broken connection.
      listener.trouble("After its last run the worker " + exit(DEATH_SECONDS));
      return;
    }
    String how = exit(EXIT_SECONDS);
    finishLog();
    if (process.exitValue() == 0) {
      log.discard();
    } else {
      listener.trouble("After its last run the worker %s. Log: %s".formatted(how, log.file()));
    }
    if (log.failure() != null) {
      listener.trouble("A worker's log is incomplete: " + log.failure());
    }
  }

  /** What to tell of a worker that has never greeted. */
  WorkerDeath death() throws InterruptedException, IOException {
    return death(exit(DEATH_SECONDS), null, null, 0);
  }

  /** What to tell of a worker that was lost during a run. */
  WorkerDeath death(RunConversation run) throws InterruptedException, IOException {
    if (run.isSilent()) {
      process.destroyForcibly().waitFor();
      return death(String.valueOf(run.complaint()), run.request().run(), run.phase(), run.epochs());
    }
    String how = exit(DEATH_SECONDS);
    String reason = run.complaint() == null ? "" : " (" + run.complaint() + ")";
    return death(how + reason, run.request().run(), run.phase(), run.epochs());
  }

  private WorkerDeath death(String how, @Nullable String run, @Nullable Phase phase, int epochs)
      throws InterruptedException, IOException {
    finishLog();
    return new WorkerDeath(how, run, phase, epochs, LogTail.of(log.file()), log.file());
  }

  /** Whether another try may end better. */
  boolean diedByAccident() {
    return !process.isAlive() && ExitStatus.isAccident(process.exitValue());
  }

  /** Whether Ctrl-C ended it, as it then ends the build. */
  boolean wasInterrupted() {
    return !process.isAlive() && ExitStatus.isInterrupt(process.exitValue());
  }

  private String exit(int seconds) throws InterruptedException {
    if (process.waitFor(seconds, TimeUnit.SECONDS)) {
      return ExitStatus.words(process.exitValue());
    }
    process.destroyForcibly().waitFor();
    return "lost its connection to the build, did not end within %s s and was stopped"
        .formatted(seconds);
  }

  private void drain() {
    try {
      log.drain(process.getInputStream());
    } catch (IOException e) {
      log.failed(e);
    }
  }

  /** Waits for the last output, but not for a grandchild that holds on to the stream. */
  private void finishLog() throws InterruptedException, IOException {
    drain.join(TimeUnit.SECONDS.toMillis(DEATH_SECONDS));
    log.close();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    if (channel != null) {
      channel.close();
    }
    log.close();
    children.remove(process);
  }
}
