package io.github.cnnmaven.plugin.cache;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who trains which run. On one machine the system's file locks decide, which end with their
 * process. On a shared disk they may say nothing about other machines; there a claim is alive as
 * long as its file keeps changing, which needs no two clocks that agree.
 */
final class Claims implements Closeable {

  private static final Duration BEAT = Duration.ofSeconds(10);

  private final Path folder;
  private final Duration lease;
  private final Set<Claim> mine = ConcurrentHashMap.newKeySet();
  private final Map<String, Sight> foreign = new HashMap<>();
  private final ScheduledExecutorService heart =
      Executors.newSingleThreadScheduledExecutor(Claims::heartThread);

  /** What another machine's claim said, and since when. */
  private record Sight(String text, long nanos) {}

  /**
   * Claims in a folder.
   *
   * @param lease after which another machine's claim that does not change is void
   */
  Claims(Path folder, Duration lease) {
    this.folder = folder;
    this.lease = lease;
    heart.scheduleAtFixedRate(this::beat, BEAT.toSeconds(), BEAT.toSeconds(), TimeUnit.SECONDS);
  }

  /** Claims a run; null when another has it. */
  synchronized @Nullable Claim tryTake(String fingerprint) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(fingerprint);
    String name = "cnn.claim " + file.toAbsolutePath();
    // Within one JVM, whatever class loader: closing a file there ends all locks on it.
    if (System.getProperties().putIfAbsent(name, "taken") != null) {
      return null;
    }
    Claim claim = null;
    try {
      claim = lock(file, () -> System.getProperties().remove(name));
    } finally {
      if (claim == null) {
        System.getProperties().remove(name);
      }
    }
    return claim;
  }

  private @Nullable Claim lock(Path file, Runnable released) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null || isAliveElsewhere(file, text(channel))) {
      channel.close();
      return null;
    }
    Claim claim = new Claim(channel, released);
    claim.renew();
    mine.add(claim);
    return claim;
  }

  private boolean isAliveElsewhere(Path file, String text) {
    if (text.isEmpty() || text.startsWith(Owner.MACHINE)) {
      // The lock was free, and here that means that its owner is dead.
      return false;
    }
    String key = file.getFileName().toString();
    Sight seen = foreign.get(key);
    if (seen == null || !seen.text().equals(text)) {
      foreign.put(key, new Sight(text, System.nanoTime()));
      return true;
    }
    return System.nanoTime() - seen.nanos() < lease.toNanos();
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(256);
    int length = Math.max(0, channel.read(bytes, 0));
    return new String(bytes.array(), 0, length, StandardCharsets.UTF_8);
  }

  /** Gives a claim back. */
  void release(Claim claim) throws IOException {
    mine.remove(claim);
    claim.close();
  }

  private void beat() {
    for (Claim claim : mine) {
      try {
        claim.renew();
      } catch (IOException e) {
        // Others may think us dead: a run is then trained twice, and none is torn.
      }
    }
  }

  private static Thread heartThread(Runnable task) {
    Thread thread = new Thread(task, "cnn-claims");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() throws IOException {
    heart.shutdownNow();
    for (Claim claim : mine) {
      release(claim);
    }
  }
}
