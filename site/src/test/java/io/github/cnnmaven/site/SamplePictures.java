package io.github.cnnmaven.site;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** The files that a worker would have left beside {@link Sample} results. */
final class SamplePictures {

  static final String FILE = "images/filters-conv_1.png";
  static final int WIDTH = 8 * 4 + 1;
  static final int HEIGHT = 2 * 4 + 1;

  private SamplePictures() {}

  /** Writes what the plugin and its workers write before a report is made. */
  static void leave(ExperimentResults results, Path directory) throws IOException {
    Files.createDirectories(directory);
    Files.writeString(directory.resolve("results.json"), Json.pretty(results));
    for (var variant : results.variants()) {
      for (RunRecord run : variant.runs()) {
        leave(run.result(), directory.resolve("runs/" + run.result().id()));
      }
    }
  }

  private static void leave(RunResult run, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("run.json"), Json.pretty(run));
    Files.writeString(folder.resolve("worker.log"), "training " + run.id() + "\n");
    for (var picture : run.pictures()) {
      Path file = folder.resolve(picture.file());
      Files.createDirectories(file.getParent());
      ImageIO.write(filters(run.seed() + run.variant().hashCode()), "png", file.toFile());
    }
  }

  private static BufferedImage filters(long seed) {
    Random random = new Random(seed);
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        boolean gap = x % 4 == 0 || y % 4 == 0;
        int grey = gap ? 255 : random.nextInt(256);
        image.getRaster().setSample(x, y, 0, grey);
      }
    }
    return image;
  }
}
