package io.github.cnnmaven.engine.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Fills batches beside training, a few ahead of it, and hands them over in their order: with any
 * number of threads the same ones.
 */
final class Prefetch implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 60;

  private final ExecutorService threads;
  private final int ahead;
  private final Supplier<float[]> room;

  /**
   * Threads that wait for batches to fill.
   *
   * @param threads how many
   * @param room for the pixels of the largest batch
   */
  Prefetch(int threads, Supplier<float[]> room) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "batches");
              thread.setDaemon(true);
              return thread;
            });
    this.ahead = threads + 1;
    this.room = room;
  }

  /** The batches in their order. One's pixels are written over when the next one is asked for. */
  Iterable<Batch> of(Batches batches) {
    return () -> new Ahead(batches);
  }

  /** Waits for threads to end, so that nobody reads images any more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("A batch is still being filled");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Ahead implements Iterator<Batch> {

    private final Batches batches;
    private final Deque<Future<Batch>> queue = new ArrayDeque<>();
    private final float[][] rooms = new float[ahead + 1][];
    private int started;
    private int taken;

    Ahead(Batches batches) {
      this.batches = batches;
      for (int i = 0; i < ahead; i++) {
        start();
      }
    }

    @Override
    public boolean hasNext() {
      return taken < batches.count();
    }

    @Override
    public Batch next() {
      // Takes the room of the batch before, which is done with.
      start();
      taken++;
      try {
        return queue.remove().get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while waiting for a batch", e);
      } catch (ExecutionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        if (e.getCause() instanceof RuntimeException exception) {
          throw exception;
        }
        throw new IllegalStateException("A batch could not be filled", e.getCause());
      }
    }

    private void start() {
      if (started < batches.count()) {
        int index = started++;
        int place = index % rooms.length;
        if (rooms[place] == null) {
          rooms[place] = room.get();
        }
        float[] pixels = rooms[place];
        queue.add(threads.submit(() -> batches.fill(index, pixels)));
      }
    }
  }
}
