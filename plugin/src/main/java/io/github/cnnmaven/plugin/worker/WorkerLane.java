package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Trains runs one after the other, on one worker as long as it lives. */
final class WorkerLane implements Callable<Void> {

  private final RunQueue queue;
  private final PoolRules rules;
  private final WorkerStarter starter;
  private final Children children;
  private final RunListener listener;
  private @Nullable WorkerProcess worker;

  WorkerLane(
      RunQueue queue,
      PoolRules rules,
      WorkerStarter starter,
      Children children,
      RunListener listener) {
    this.queue = queue;
    this.rules = rules;
    this.starter = starter;
    this.children = children;
    this.listener = listener;
  }

  @Override
  public Void call() throws WorkerException, InterruptedException {
    try {
      for (RunKeeper.Hold run = queue.next(); run != null; run = queue.next()) {
        take(run);
      }
      if (worker != null) {
        worker.stop(listener);
      }
      return null;
    } catch (IOException e) {
      throw new WorkerException("Cannot keep the files of a run: " + e, e);
    } finally {
      closeWorker();
    }
  }

  @SuppressWarnings("try") // The run is held until its result is kept.
  private void take(RunKeeper.Hold run) throws WorkerException, IOException, InterruptedException {
    try (run) {
      if (run.isServed()) {
        queue.finished();
        listener.runEnded(run.request(), new RunFolder(run.request()).result());
      } else {
        train(started(run.request()), run);
      }
    } finally {
      queue.leave(run.request());
    }
  }

  private WorkerProcess started(RunRequest run) throws WorkerException, InterruptedException {
    WorkerProcess running = worker;
    boolean started = running != null;
    try {
      running = running == null ? starter.start() : running;
      worker = running;
      started = true;
      return running;
    } finally {
      if (!started) {
        queue.putBack(run);
      }
    }
  }

  private void train(WorkerProcess process, RunKeeper.Hold run)
      throws WorkerException, IOException, InterruptedException {
    RunRequest request = run.request().within(rules.budget().secondsLeft());
    if (!request.trained()) {
      new RunFolder(request).clear();
    }
    RunConversation conversation = new RunConversation(request, process.log(), listener);
    Beginning start = Beginning.now();
    listener.runStarted(request);
    conversation.hold(process.channel());
    if (conversation.isEnded()) {
      end(process, run, conversation, start);
      return;
    }
    WorkerDeath death = process.death(conversation);
    if (children.isEnding() || process.wasInterrupted()) {
      children.end();
      throw new WorkerException("Interrupted during run " + request.run());
    }
    boolean retried =
        (conversation.phase() == null || process.diedByAccident()) && queue.giveBack(request);
    if (retried) {
      listener.workerDied(death.retried());
    } else {
      fail(process, run, conversation, death, start);
    }
    closeWorker();
  }

  private void end(
      WorkerProcess process, RunKeeper.Hold run, RunConversation conversation, Beginning start)
      throws IOException {
    RunFolder folder = new RunFolder(conversation.request());
    RunResult result =
        folder.isComplete()
            ? folder.result()
            : folder.fail("The worker left no result", conversation.epochs(), start);
    process.log().endRun(folder.finishedLog());
    ended(run, result);
  }

  private void fail(
      WorkerProcess process,
      RunKeeper.Hold run,
      RunConversation conversation,
      WorkerDeath death,
      Beginning start)
      throws IOException {
    RunFolder folder = new RunFolder(conversation.request());
    WorkerDeath logged = death.loggedIn(folder.finishedLog());
    // It may have died between moving the folder and telling so: then the run counts.
    RunResult result =
        folder.isComplete()
            ? folder.result()
            : folder.fail(logged.report(), conversation.epochs(), start);
    process.log().endRun(folder.finishedLog());
    listener.workerDied(logged);
    ended(run, result);
  }

  private void ended(RunKeeper.Hold run, RunResult result) {
    if (result.status() == RunStatus.FINISHED) {
      run.keep();
    } else if (result.status() != RunStatus.PAUSED && rules.failFast()) {
      queue.abandon();
    }
    queue.finished();
    listener.runEnded(run.request(), result);
  }

  private void closeWorker() throws WorkerException {
    if (worker != null) {
      try {
        worker.close();
      } catch (IOException e) {
        throw new WorkerException("Cannot let a worker go: " + e, e);
      } finally {
        worker = null;
      }
    }
  }
}
