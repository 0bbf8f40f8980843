package io.github.cnnmaven.data.fetch;

import io.github.cnnmaven.data.DataNews;

/** Tells now and then how far a download is. */
final class Progress {

  private static final long PERIOD_NANOS = 5_000_000_000L;
  private static final double MEGABYTE = 1e6;

  private final String name;
  private final DataNews news;
  private long lastNanos = System.nanoTime();

  Progress(String name, DataNews news) {
    this.name = name;
    this.news = news;
  }

  void at(long bytes, long total) {
    long now = System.nanoTime();
    if (now - lastNanos >= PERIOD_NANOS) {
      lastNanos = now;
      String of =
          total > 0
              ? String.format(
                  " of %,.1f MB (%d %%)", total / MEGABYTE, (int) (100.0 * bytes / total))
              : " MB";
      news.tell(String.format("%s: %,.1f%s", name, bytes / MEGABYTE, of));
    }
  }
}
