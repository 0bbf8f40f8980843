package io.github.cnnmaven.site.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder that pages are written to, with the style sheets and the script that they share.
 *
 * @param overrides folder in whose {@code assets/} may be others of the same name, null for none
 */
public record PageFolder(Path directory, Templates templates, @Nullable Path overrides) {

  private static final String ASSETS = "/io/github/cnnmaven/site/assets/";
  private static final List<String> FILES =
      List.of("report.css", "content.css", "chart.css", "report.js");

  /**
   * Fills in a template and writes it.
   *
   * @param file relative to the folder
   * @throws IOException when it cannot be written; a broken report must not look like a whole one
   */
  public void page(String file, String template, Object view) throws IOException {
    text(file, templates.render(template, view));
  }

  /**
   * Writes a file.
   *
   * @param file relative to the folder
   * @throws IOException when it cannot be written
   */
  public void text(String file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes the style sheets and the script into {@code assets/}.
   *
   * @throws IOException when they cannot be written
   */
  public void assets() throws IOException {
    for (String file : FILES) {
      write("assets/" + file, asset(file));
    }
  }

  private byte[] asset(String file) throws IOException {
    Path theirs = overrides == null ? null : overrides.resolve("assets").resolve(file);
    if (theirs != null && Files.isRegularFile(theirs)) {
      return Files.readAllBytes(theirs);
    }
    try (InputStream in = PageFolder.class.getResourceAsStream(ASSETS + file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is not in the jar");
      }
      return in.readAllBytes();
    }
  }

  private void write(String file, byte[] content) throws IOException {
    Path target = directory.resolve(file);
    Path parent = target.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(target, content);
  }
}
