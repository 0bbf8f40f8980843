package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.cache.CacheCare;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.cache.RunCache;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a build uses the cache of runs.
 *
 * @param force whether it trains runs again though they are there
 * @param bytes that the cache may have
 */
public record CacheUse(RunCache cache, boolean force, long bytes) {

  /** Puts in place what was trained before; returns what was not, or lacks pictures. */
  List<RunRequest> serve(List<RunRequest> requests) throws IOException {
    if (force) {
      return requests;
    }
    List<RunRequest> missing = new ArrayList<>();
    for (RunRequest request : requests) {
      if (request.trained() || !cache.serve(request)) {
        missing.add(request);
      } else {
        LackingPictures.of(request).ifPresent(missing::add);
      }
    }
    return missing;
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
