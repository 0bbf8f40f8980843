package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.core.digest.Sha256;
import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.cache.CacheLock;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A file that is to be had from an address. It comes into a partial file beside its place, goes on
 * where an earlier try ended, and moves into place when its checksum is right.
 *
 * @param sha256 of the file
 * @param place where it will be
 * @param patience how long to wait when nothing comes
 */
record Download(URI address, String sha256, Path place, Duration patience) {

  private static final int TRIES = 4;

  /**
   * Fetches the file, unless it is there.
   *
   * @throws FetchException when it cannot be had
   */
  Path run(Network network, DataNews news) throws FetchException, IOException {
    Files.createDirectories(place.toAbsolutePath().getParent());
    try (CacheLock lock = CacheLock.take(sibling(".lock"))) {
      if (!Files.isRegularFile(place)) {
        news.tell("Fetching " + address);
        fetch(network, new Progress(place.getFileName().toString(), news));
      }
    }
    return place;
  }

  private void fetch(Network network, Progress progress) throws FetchException, IOException {
    Path partial = sibling(".partial");
    boolean resumed = Files.exists(partial);
    transfer(network, partial, progress);
    if (resumed && !sha256.equals(checksum(partial))) {
      // What was there may have been of another file.
      Files.delete(partial);
      transfer(network, partial, progress);
    }
    String found = checksum(partial);
    if (!sha256.equals(found)) {
      long bytes = Files.size(partial);
      Files.delete(partial);
      throw new FetchException(
          String.format(
              "%s is not the file that was expected: expected the SHA-256 %s, found %s (%,d bytes)",
              address, sha256, found, bytes));
    }
    Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
  }

  private void transfer(Network network, Path partial, Progress progress)
      throws FetchException, IOException {
    HttpSource source = new HttpSource(address, network, patience);
    for (int tries = 1; ; tries++) {
      try {
        new Transfer(source, partial, progress).run();
        return;
      } catch (Transfer.RefusedException e) {
        throw new FetchException(address + " cannot be fetched: " + e.getMessage(), e);
      } catch (InterruptedIOException e) {
        throw interruptedOrNot(e);
      } catch (IOException e) {
        if (tries == TRIES || !Files.exists(partial)) {
          throw new FetchException(
              address + " cannot be fetched: " + new Trouble(e).words(address, patience), e);
        }
      }
    }
  }

  /** A timeout is one of these, too. */
  private FetchException interruptedOrNot(InterruptedIOException e) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw e;
    }
    return new FetchException(
        address + " cannot be fetched: " + new Trouble(e).words(address, patience), e);
  }

  private Path sibling(String suffix) {
    // Hidden, so that it is none of the data.
    return place.resolveSibling("." + place.getFileName() + suffix);
  }

  private static String checksum(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = Sha256.digest();
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  /** A file that cannot be had, and why. */
  static final class FetchException extends Exception {

    private static final long serialVersionUID = 1L;

    FetchException(String message) {
      super(message);
    }

    FetchException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
