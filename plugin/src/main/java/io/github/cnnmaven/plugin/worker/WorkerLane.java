package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Trains runs one after the other, on one worker as long as it lives. */
final class WorkerLane implements Callable<Void> {

  private final RunQueue queue;
  private final WorkerStarter starter;
  private final Children children;
  private final RunListener listener;

  WorkerLane(RunQueue queue, WorkerStarter starter, Children children, RunListener listener) {
    this.queue = queue;
    this.starter = starter;
    this.children = children;
    this.listener = listener;
  }

  @Override
  public Void call() throws WorkerException, InterruptedException {
    while (!queue.isEmpty()) {
      try (WorkerProcess worker = starter.start()) {
        serve(worker);
      } catch (IOException e) {
        throw new WorkerException("Cannot keep the files of a run: " + e, e);
      }
    }
    return null;
  }

  private void serve(WorkerProcess worker)
      throws WorkerException, IOException, InterruptedException {
    for (RunRequest run = queue.next(); run != null; run = queue.next()) {
      if (!train(worker, run)) {
        return;
      }
    }
    worker.stop(listener);
  }

  /** False when the worker is dead. */
  private boolean train(WorkerProcess worker, RunRequest run)
      throws WorkerException, IOException, InterruptedException {
    new RunFolder(run).clear();
    RunConversation conversation = new RunConversation(run, worker.log(), listener);
    Instant start = Instant.now();
    listener.runStarted(run);
    conversation.hold(worker.channel());
    if (conversation.isEnded()) {
      end(worker, conversation, start);
      return true;
    }
    WorkerDeath death = worker.death(conversation);
    if (children.isEnding() || worker.wasInterrupted()) {
      children.end();
      throw new WorkerException("Interrupted during run " + run.run());
    }
    if (conversation.phase() == null && queue.giveBack(run)) {
      listener.workerDied(death);
    } else {
      fail(worker, conversation, death, start);
    }
    return false;
  }

  private void end(WorkerProcess worker, RunConversation conversation, Instant start)
      throws IOException {
    RunFolder folder = new RunFolder(conversation.request());
    RunResult result =
        folder.isComplete()
            ? folder.result()
            : folder.fail("The worker left no result", conversation.epochs(), start);
    worker.log().endRun(folder.finishedLog());
    queue.finished();
    listener.runEnded(conversation.request(), result);
  }

  private void fail(
      WorkerProcess worker, RunConversation conversation, WorkerDeath death, Instant start)
      throws IOException {
    RunFolder folder = new RunFolder(conversation.request());
    // It may have died between moving the folder and telling so: then the run counts.
    RunResult result =
        folder.isComplete()
            ? folder.result()
            : folder.fail(death.cause(), conversation.epochs(), start);
    worker.log().endRun(folder.finishedLog());
    listener.workerDied(death.loggedIn(folder.finishedLog()));
    queue.finished();
    listener.runEnded(conversation.request(), result);
  }
}
