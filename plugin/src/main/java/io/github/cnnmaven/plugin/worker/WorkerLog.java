package io.github.cnnmaven.plugin.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * All that a worker prints, from its first line to its last, in files that change under it. Between
 * runs it goes to the worker's own file. That file becomes the next run's log, so what a worker
 * printed while it started is in the log of its first run.
 */
final class WorkerLog {

  private final Path idle;
  private Path file;
  private OutputStream out;
  private @Nullable IOException failure;

  /** Starts with the worker's own file. */
  WorkerLog(Path idle) throws IOException {
    this.idle = idle;
    this.file = idle;
    Files.deleteIfExists(idle);
    this.out = open(idle);
  }

  /** Copies until the worker's output ends. The worker never waits for a disk that is full. */
  void drain(InputStream output) throws IOException {
    byte[] buffer = new byte[8192];
    for (int n = output.read(buffer); n >= 0; n = output.read(buffer)) {
      write(buffer, n);
    }
  }

  private synchronized void write(byte[] bytes, int length) {
    if (failure != null) {
      return;
    }
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      failed(e);
    }
  }

  /** From here on the log is incomplete. */
  synchronized void failed(IOException reason) {
    failure = reason;
  }

  /** What follows, and what came since the last run, belongs to a run. */
  synchronized void beginRun(Path runLog) {
    move(runLog, runLog);
  }

  /** The run has ended; its log goes where it stays. */
  synchronized void endRun(Path finished) {
    move(finished, idle);
  }

  /** A log that cannot be kept is no reason to lose a run. */
  private void move(Path target, Path next) {
    try {
      out.close();
      Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
      file = next;
      out = open(next);
    } catch (IOException e) {
      failed(e);
    }
  }

  synchronized Path file() {
    return file;
  }

  /** Why the log is incomplete, null when it is complete. */
  synchronized @Nullable IOException failure() {
    return failure;
  }

  /** Ends the log and keeps it, unless there is nothing in it. */
  synchronized void close() throws IOException {
    out.close();
    if (Files.exists(file) && Files.size(file) == 0) {
      Files.delete(file);
    }
  }

  /** Ends the log of a worker that has nothing more to say. */
  synchronized void discard() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }

  private static OutputStream open(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
