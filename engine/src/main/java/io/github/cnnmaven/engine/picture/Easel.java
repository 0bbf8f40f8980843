package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.result.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the pictures of one kind are put: files in a run's folder, and what is told of them. */
final class Easel {

  private static final String FOLDER = "images/";

  private final Path run;
  private final String kind;
  private final Runnable drawn;
  private final List<Picture> pictures = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  Easel(Path run, String kind) {
    this(run, kind, () -> {});
  }

  /**
   * An empty one.
   *
   * @param drawn is told of every picture
   */
  Easel(Path run, String kind, Runnable drawn) {
    this.run = run;
    this.kind = kind;
    this.drawn = drawn;
  }

  /**
   * What a picture is of.
   *
   * @param layer empty when it is of none
   * @param probe empty when it is of none
   * @param caption below it
   * @param alt for those who cannot see it
   */
  record Title(String layer, String probe, String caption, String alt) {}

  /** Keeps a sheet. */
  void put(Title title, Sheet sheet) throws IOException {
    put(title, sheet, null, null);
  }

  /**
   * Keeps a sheet and its numbers.
   *
   * @param table lines of comma-separated values
   */
  void put(Title title, Sheet sheet, String table) throws IOException {
    put(title, sheet, table, null);
  }

  /**
   * Keeps several sheets of the same numbers, which are written once.
   *
   * @param table lines of comma-separated values
   */
  void put(Map<Title, Sheet> sheets, String table) throws IOException {
    String shared = null;
    for (Map.Entry<Title, Sheet> sheet : sheets.entrySet()) {
      put(sheet.getKey(), sheet.getValue(), table, shared);
      shared = pictures.get(pictures.size() - 1).data();
    }
  }

  private void put(Title title, Sheet sheet, @Nullable String table, @Nullable String shared)
      throws IOException {
    BufferedImage image = sheet.draw();
    String name = FOLDER + name(title);
    PngFile.write(image, run.resolve(name + ".png"));
    String data = shared;
    if (table != null && shared == null) {
      data = name + ".csv";
      Files.writeString(run.resolve(data), table);
    }
    pictures.add(
        new Picture(
            name + ".png",
            kind,
            title.layer,
            title.probe,
            title.caption,
            title.alt,
            image.getWidth(),
            image.getHeight(),
            sheet.scale(),
            data));
    drawn.run();
  }

  /** Says what could not be drawn, or what should be known of what was. */
  void note(String sentence) {
    if (!notes.contains(sentence)) {
      notes.add(sentence);
    }
  }

  List<Picture> pictures() {
    return pictures;
  }

  List<String> notes() {
    return notes;
  }

  /** Of what a picture is of; letters, digits and a few signs, each name once. */
  private String name(Title title) {
    String parts =
        Stream.of(kind, title.layer, title.probe)
            .filter(part -> !part.isEmpty())
            .map(part -> part.replaceAll("[^A-Za-z0-9._-]+", "-"))
            .collect(Collectors.joining("-"));
    boolean taken = pictures.stream().anyMatch(p -> p.file().equals(FOLDER + parts + ".png"));
    return taken ? parts + "-" + pictures.size() : parts;
  }
}
