package io.github.cnnmaven.plugin.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;

/** The right to train a run, as long as it is open and this process lives. */
final class Claim implements Closeable {

  private final FileChannel channel;
  private final Runnable released;
  private long beat;

  Claim(FileChannel channel, Runnable released) {
    this.channel = channel;
    this.released = released;
  }

  /** Shows other machines that the owner lives: what the file says changes. */
  synchronized void renew() throws IOException {
    if (channel.isOpen()) {
      String owner = "%s %s %s".formatted(Owner.MACHINE, ProcessHandle.current().pid(), beat++);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (channel) {
      // Deleting the file could take it from one who has just opened it; empty, it is nobody's.
      channel.truncate(0);
    } finally {
      released.run();
    }
  }
}
