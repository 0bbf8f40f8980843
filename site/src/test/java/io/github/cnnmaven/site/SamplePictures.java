package io.github.cnnmaven.site;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
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
    int classes = results.data().classNames().size();
    for (var variant : results.variants()) {
      for (RunRecord run : variant.runs()) {
        Path folder = directory.resolve("runs/" + run.result().id());
        leave(run.result(), folder);
        Metrics test = run.result().evaluation().get(Split.TEST);
        if (test != null && classes > 1) {
          predict(folder, test.accuracy(), classes, run.result().seed());
        }
      }
    }
  }

  /** Answers that are right as often as the run was; classes are mistaken for their neighbours. */
  private static void predict(Path folder, double accuracy, int classes, long seed)
      throws IOException {
    Random random = new Random(seed);
    int images = 20 * classes;
    int[] labels = new int[images];
    int[] predicted = new int[images];
    float[] probabilities = new float[images * classes];
    for (int image = 0; image < images; image++) {
      labels[image] = image % classes;
      boolean right = random.nextDouble() < accuracy;
      int step = 1 + (random.nextInt(4) == 0 ? random.nextInt(classes - 1) : 0);
      predicted[image] = right ? labels[image] : (labels[image] + step) % classes;
      float confidence = 0.5f + random.nextFloat() / 2;
      probabilities[image * classes + labels[image]] = 1 - confidence;
      probabilities[image * classes + predicted[image]] = confidence;
    }
    new PredictionFile(folder).write(new Predictions(classes, labels, predicted, probabilities));
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
