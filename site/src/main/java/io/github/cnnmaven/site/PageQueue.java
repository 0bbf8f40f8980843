package io.github.cnnmaven.site;

import io.github.cnnmaven.site.render.PageFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Pages that are made side by side, as none needs another. */
final class PageQueue {

  private final PageFolder folder;
  private final List<Page> waiting = new ArrayList<>();

  /** What a page shows. */
  interface View {

    /**
     * Looks at the results.
     *
     * @throws IOException when a file of them cannot be read
     */
    Object make() throws IOException;
  }

  private record Page(String file, String template, View view) {}

  PageQueue(PageFolder folder) {
    this.folder = folder;
  }

  void add(String file, String template, View view) {
    waiting.add(new Page(file, template, view));
  }

  /**
   * Writes all that waits.
   *
   * @throws IOException when one cannot be made or written
   */
  void write() throws IOException {
    try {
      waiting.parallelStream().forEach(this::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    waiting.clear();
  }

  private void write(Page page) {
    try {
      folder.page(page.file(), page.template(), page.view().make());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
