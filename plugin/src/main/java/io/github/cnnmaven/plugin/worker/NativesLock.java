package io.github.cnnmaven.plugin.worker;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held while a worker may be unpacking native code, against other builds and other modules of this
 * one: JavaCPP's own lock does not keep several JVMs apart reliably.
 */
final class NativesLock implements Closeable {

  private static final String FILE = "cnn.lock";
  private static final int POLL_MILLIS = 50;

  private final FileChannel channel;

  private NativesLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until nobody else holds it; an owner that dies gives it up. */
  static NativesLock take(Path folder) throws IOException, InterruptedException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (tryLock(channel) == null) {
        Thread.sleep(POLL_MILLIS);
      }
      return new NativesLock(channel);
    } catch (IOException | InterruptedException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // Another thread of this JVM, perhaps in another class loader, has it.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
