package io.github.cnnmaven.data.read;

import io.github.cnnmaven.data.archive.SourceFile;
import io.github.cnnmaven.data.picture.BadPictureException;
import io.github.cnnmaven.data.picture.PictureShaper;
import io.github.cnnmaven.data.picture.Pixels;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Decodes pictures on all cores and hands them out in their order. */
final class PictureQueue implements Closeable {

  /** A file, and its picture or why there is none. */
  record Read(SourceFile file, @Nullable Pixels pixels, String fault) {}

  private static final int AHEAD = 4;

  private final ExecutorService threads;
  private final int window;
  private final PictureShaper shaper;
  private final Iterator<SourceFile> files;
  private final Deque<Future<Read>> running = new ArrayDeque<>();

  PictureQueue(List<SourceFile> files, PictureShaper shaper) {
    int cores = Runtime.getRuntime().availableProcessors();
    this.threads = Executors.newFixedThreadPool(cores, PictureQueue::thread);
    this.window = AHEAD * cores;
    this.files = files.iterator();
    this.shaper = shaper;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "cnn pictures");
    thread.setDaemon(true);
    return thread;
  }

  /** The next file's picture. */
  Read next() throws IOException {
    while (running.size() < window && files.hasNext()) {
      SourceFile file = files.next();
      running.add(threads.submit(() -> read(file)));
    }
    try {
      return running.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while pictures were read");
    }
  }

  private Read read(SourceFile file) throws IOException {
    try {
      return new Read(file, shaper.read(file.path()), "");
    } catch (BadPictureException e) {
      return new Read(file, null, file.shown() + ": " + e.getMessage());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
