package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.launch.WorkerCommand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Trains runs on several workers side by side. */
public final class WorkerPool {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Workplace place;
  private final PoolRules rules;
  private final PoolSize size;

  /**
   * A pool that has not started yet.
   *
   * @param size how much it does at once
   * @param logs folder for what workers print outside their runs
   */
  public WorkerPool(WorkerCommand command, PoolRules rules, PoolSize size, Path logs) {
    this(new Workplace(command, logs, PATIENCE, rules.silence()), rules, size);
  }

  WorkerPool(Workplace place, PoolRules rules, PoolSize size) {
    this.place = place;
    this.rules = rules;
    this.size = size;
  }

  /**
   * Trains the runs, in this order as far as several workers keep one. Returns when every run's
   * folder is in place, failed ones included, or the rules end it, and no worker is left.
   *
   * @throws WorkerException when runs are left over because workers cannot be started
   */
  public void run(List<RunRequest> requests, RunKeeper keeper, RunListener listener)
      throws WorkerException, InterruptedException {
    RunQueue queue = new RunQueue(requests, keeper, rules.budget(), size.threads());
    RunListener one = new OneAtATime(listener);
    ExecutorService threads = Executors.newCachedThreadPool(WorkerPool::laneThread);
    try (Children children = new Children()) {
      WorkerStarter starter = new WorkerStarter(place, children, one);
      List<Future<Void>> lanes = new ArrayList<>();
      for (int i = 0; i < Math.min(size.workers(), requests.size()); i++) {
        lanes.add(threads.submit(new WorkerLane(queue, rules, starter, children, one)));
      }
      finish(await(lanes), queue, one);
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<WorkerException> await(List<Future<Void>> lanes) throws InterruptedException {
    List<WorkerException> failures = new ArrayList<>();
    for (Future<Void> lane : lanes) {
      try {
        lane.get();
      } catch (ExecutionException e) {
        if (!(e.getCause() instanceof WorkerException failure)) {
          throw new IllegalStateException("A thread that drives a worker ended", e.getCause());
        }
        failures.add(failure);
      }
    }
    return failures;
  }

  /** A lane that could not go on is no harm when another has done its runs. */
  private static void finish(List<WorkerException> failures, RunQueue queue, RunListener listener)
      throws WorkerException {
    if (failures.isEmpty()) {
      return;
    }
    if (queue.unfinished() > 0) {
      throw failures.get(0);
    }
    listener.trouble("Fewer workers than asked for. " + failures.get(0).getMessage());
  }

  private static Thread laneThread(Runnable lane) {
    Thread thread = new Thread(lane, "cnn-worker-lane");
    thread.setDaemon(true);
    return thread;
  }
}
