package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.cache.CacheCare;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.cache.RunCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a build uses the cache of runs.
 *
 * @param force whether it trains runs again though they are there
 * @param bytes that the cache may have
 */
public record CacheUse(RunCache cache, boolean force, long bytes) {

  /**
   * Puts in place what was trained before, several runs side by side; returns what was not, or
   * lacks pictures, in the same order.
   */
  List<RunRequest> serve(List<RunRequest> requests) throws IOException {
    if (force) {
      return requests;
    }
    try {
      return requests.parallelStream().flatMap(this::missing).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Stream<RunRequest> missing(RunRequest request) {
    try {
      return request.trained() || !cache.serve(request)
          ? Stream.of(request)
          : LackingPictures.of(request).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CachedRuns keeper() {
    return new CachedRuns(cache, force);
  }

  /** Makes room after new runs. */
  void limit() {
    try {
      new CacheCare(cache).limit(bytes);
    } catch (IOException e) {
      cache.news().accept(cache.folder() + " cannot be kept small: " + e);
    }
  }
}
