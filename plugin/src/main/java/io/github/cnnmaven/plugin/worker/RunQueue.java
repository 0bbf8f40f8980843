package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.core.protocol.RunRequest;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which runs wait for a worker, and how many have no result yet. */
final class RunQueue {

  private final Deque<RunRequest> waiting;
  private final Set<String> givenBack = new HashSet<>();
  private int unfinished;

  RunQueue(Collection<RunRequest> requests) {
    this.waiting = new ArrayDeque<>(requests);
    this.unfinished = requests.size();
  }

  synchronized @Nullable RunRequest next() {
    return waiting.poll();
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** A run that was taken has its result. */
  synchronized void finished() {
    unfinished--;
  }

  /** How many runs have no result yet, waiting or taken. */
  synchronized int unfinished() {
    return unfinished;
  }

  /**
   * Puts a run back that its worker died over before it began with it.
   *
   * @return false when that has happened before: it may be the run
   */
  synchronized boolean giveBack(RunRequest request) {
    boolean first = givenBack.add(request.run());
    if (first) {
      waiting.addFirst(request);
    }
    return first;
  }
}
