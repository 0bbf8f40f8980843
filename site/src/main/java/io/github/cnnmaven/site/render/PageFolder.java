package io.github.cnnmaven.site.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that pages are written to, with the style sheets that they share. */
public record PageFolder(Path directory, Templates templates) {

  private static final String ASSETS = "/io/github/cnnmaven/site/assets/";
  private static final List<String> STYLE_SHEETS =
      List.of("report.css", "content.css", "chart.css");

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
   * Writes the style sheets into {@code assets/}.
   *
   * @throws IOException when they cannot be written
   */
  public void assets() throws IOException {
    for (String sheet : STYLE_SHEETS) {
      try (InputStream in = PageFolder.class.getResourceAsStream(ASSETS + sheet)) {
        if (in == null) {
          throw new IllegalStateException("The style sheet " + sheet + " is not in the jar");
        }
        write("assets/" + sheet, in.readAllBytes());
      }
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
