package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which runs wait for a worker, and how many have no result yet. A run is given out when there is
 * room for its threads; none passes another that waits for room.
 */
final class RunQueue {

  private static final int POLL_MILLIS = 250;

  private final Deque<RunRequest> waiting;
  private final RunKeeper keeper;
  private final TimeBudget budget;
  private final int room;
  private final Set<String> givenBack = new HashSet<>();
  private int busy;
  private int unfinished;

  /**
   * A queue of all.
   *
   * @param room for threads that compute at once
   */
  RunQueue(Collection<RunRequest> requests, RunKeeper keeper, TimeBudget budget, int room) {
    this.waiting = new ArrayDeque<>(requests);
    this.keeper = keeper;
    this.budget = budget;
    this.room = room;
    this.unfinished = requests.size();
  }

  /**
   * Takes the first run that nobody else trains, and waits while all are trained elsewhere or there
   * is no room. The run is to {@linkplain #leave leave} whatever becomes of it.
   *
   * @return null when nothing waits any more
   */
  RunKeeper.@Nullable Hold next() throws InterruptedException {
    RunKeeper.Hold hold = tryNext();
    while (hold == null && !isEmpty()) {
      Thread.sleep(POLL_MILLIS);
      hold = tryNext();
    }
    return hold;
  }

  private synchronized RunKeeper.@Nullable Hold tryNext() {
    if (budget.isUsedUp()) {
      waiting.clear();
    }
    for (Iterator<RunRequest> each = waiting.iterator(); each.hasNext(); ) {
      RunRequest run = each.next();
      if (busy > 0 && busy + run.spec().threads() > room) {
        return null;
      }
      RunKeeper.Hold hold = keeper.take(run);
      if (hold != null) {
        each.remove();
        busy += run.spec().threads();
        return hold;
      }
    }
    return null;
  }

  /** A run that was taken computes no longer. */
  synchronized void leave(RunRequest run) {
    busy -= run.spec().threads();
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** No more runs are begun. */
  synchronized void abandon() {
    unfinished -= waiting.size();
    waiting.clear();
  }

  /** A run that was taken has its result. */
  synchronized void finished() {
    unfinished--;
  }

  /** How many runs have no result yet, waiting or taken. */
  synchronized int unfinished() {
    return unfinished;
  }

  /** Puts a run back that no worker could be started for. */
  synchronized void putBack(RunRequest request) {
    waiting.addFirst(request);
  }

  /**
   * Puts a run back that its worker died over, for another try.
   *
   * @return false when that has happened before: it may be the run
   */
  synchronized boolean giveBack(RunRequest request) {
    boolean first = givenBack.add(request.directory());
    if (first) {
      waiting.addFirst(request);
    }
    return first;
  }
}
