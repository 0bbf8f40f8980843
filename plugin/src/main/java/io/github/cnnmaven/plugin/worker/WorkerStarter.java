package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.Channel;
import io.github.cnnmaven.data.cache.CacheLock;
import io.github.cnnmaven.plugin.launch.LaunchException;
import io.github.cnnmaven.plugin.launch.PrivateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Starts workers until they have greeted. The first one of a pool starts alone, because it may have
 * to unpack its native code. A worker that dies before it greets gets one successor, not two.
 */
final class WorkerStarter {

  private static final int DEATHS = 2;

  private final Workplace place;
  private final Children children;
  private final RunListener listener;
  private final AtomicInteger started = new AtomicInteger();
  private final AtomicInteger deaths = new AtomicInteger();
  private volatile boolean warm;
  private @Nullable WorkerException failure;

  WorkerStarter(Workplace place, Children children, RunListener listener) {
    this.place = place;
    this.children = children;
    this.listener = listener;
  }

  /** A worker that has greeted. */
  WorkerProcess start() throws WorkerException, InterruptedException {
    try {
      return warm ? startAny() : startFirst();
    } catch (LaunchException e) {
      throw new WorkerException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new WorkerException("Cannot start a worker: " + e, e);
    }
  }

  /** One at a time, and none after one that failed. */
  private synchronized WorkerProcess startFirst()
      throws WorkerException, LaunchException, IOException, InterruptedException {
    if (failure != null) {
      throw failure;
    }
    try {
      return warm ? startAny() : startLocked();
    } catch (WorkerException e) {
      failure = e;
      throw e;
    }
  }

  // One worker alone unpacks native code: JavaCPP's own lock does not keep several JVMs apart
  // reliably.
  @SuppressWarnings("try") // The lock is there to be held.
  private WorkerProcess startLocked()
      throws WorkerException, LaunchException, IOException, InterruptedException {
    Path natives = PrivateFolder.at(place.command().natives());
    try (CacheLock lock = CacheLock.take(natives.resolve("cnn.lock"))) {
      WorkerProcess worker = startAny();
      warm = true;
      return worker;
    }
  }

  private WorkerProcess startAny()
      throws WorkerException, LaunchException, IOException, InterruptedException {
    WorkerProcess worker = startOne();
    while (worker == null) {
      worker = startOne();
    }
    return worker;
  }

  /** Null when the worker died before it greeted and another may be tried. */
  private @Nullable WorkerProcess startOne()
      throws WorkerException, LaunchException, IOException, InterruptedException {
    Path arguments = Files.createTempFile("cnn-worker-", ".args");
    try (Reception reception = new Reception()) {
      return greeted(launch(reception, arguments), reception);
    } finally {
      Files.deleteIfExists(arguments);
    }
  }

  private @Nullable WorkerProcess greeted(WorkerProcess worker, Reception reception)
      throws WorkerException, IOException, InterruptedException {
    boolean greeted = false;
    try {
      Channel channel = reception.await(worker.process(), place.patience());
      if (channel == null) {
        mourn(worker);
        return null;
      }
      channel.waitAtMost(place.silence());
      worker.greeted(channel);
      deaths.set(0);
      greeted = true;
      return worker;
    } finally {
      if (!greeted) {
        worker.close();
      }
    }
  }

  private WorkerProcess launch(Reception reception, Path arguments)
      throws LaunchException, IOException {
    Path logs = Files.createDirectories(place.logs());
    WorkerLog log = new WorkerLog(logs.resolve("worker-" + started.incrementAndGet() + ".log"));
    try {
      Process process = place.command().start(reception.port(), reception.token(), arguments, logs);
      return new WorkerProcess(process, log, children);
    } catch (IOException | LaunchException e) {
      log.discard();
      throw e;
    }
  }

  private void mourn(WorkerProcess worker)
      throws WorkerException, InterruptedException, IOException {
    boolean late = worker.process().isAlive();
    worker.process().destroyForcibly();
    WorkerDeath death = worker.death();
    if (late) {
      throw new WorkerException(
          "The worker did not report within %s s and was stopped.\n%s"
              .formatted(place.patience().toSeconds(), death.lastWords()));
    }
    if (deaths.incrementAndGet() >= DEATHS || children.isEnding()) {
      throw new WorkerException("No worker can be started. " + death.message());
    }
    listener.workerDied(death);
  }
}
