package io.github.cnnmaven.site.picture;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.result.ColorScale;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of pictures whose colours stand for numbers, with one scale for all variants: those of the
 * same kind, layer and probe. Runs keep theirs.
 */
public final class SharedScales {

  private static final String FOLDER = "pictures";

  /** What pictures have in common that are brought to one scale. */
  private record Subject(String kind, String layer, String probe) {}

  /** A picture of a run. */
  private record Shown(RunResult run, Picture picture, ColorScale scale) {}

  private SharedScales() {}

  /** Where the copy of a run's picture is, from the experiment's folder, if it has one. */
  public static String copy(String runId, String file) {
    return FOLDER + "/" + runId + "/" + file.substring(file.lastIndexOf('/') + 1);
  }

  /**
   * Writes the copies, where scales differ.
   *
   * @param directory the experiment's
   * @throws IOException when a picture cannot be read or a copy not be written
   */
  public static void write(ExperimentResults results, Path directory) throws IOException {
    Map<Subject, List<Shown>> subjects = new LinkedHashMap<>();
    for (RunResult run : results.firstFinished()) {
      for (Picture picture : run.pictures()) {
        ColorScale scale = picture.scale();
        Path file = directory.resolve("runs").resolve(run.id()).resolve(picture.file());
        if (scale != null && Files.isRegularFile(file)) {
          subjects
              .computeIfAbsent(
                  new Subject(picture.kind(), picture.layer(), picture.probe()),
                  any -> new ArrayList<>())
              .add(new Shown(run, picture, scale));
        }
      }
    }
    for (List<Shown> shown : subjects.values()) {
      share(shown, directory);
    }
  }

  private static void share(List<Shown> shown, Path directory) throws IOException {
    List<ColorScale> scales = shown.stream().map(Shown::scale).distinct().toList();
    List<ColorMap> maps = scales.stream().map(ColorScale::map).distinct().toList();
    // The JDK writes what is grey without a palette.
    if (scales.size() < 2 || maps.size() > 1 || maps.contains(ColorMap.GRAY)) {
      return;
    }
    ColorScale common =
        new ColorScale(
            scales.get(0).map(),
            scales.stream().mapToDouble(ColorScale::smallest).min().orElseThrow(),
            scales.stream().mapToDouble(ColorScale::largest).max().orElseThrow());
    for (Shown one : shown) {
      String file = one.picture.file();
      Path from = directory.resolve("runs").resolve(one.run.id()).resolve(file);
      Path to = directory.resolve(copy(one.run.id(), file));
      new Palette(one.scale, common).copy(from, to);
    }
  }
}
