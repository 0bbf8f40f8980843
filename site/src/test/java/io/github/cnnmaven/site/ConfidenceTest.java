package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import io.github.cnnmaven.core.result.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run's page tells of its predictions, against numbers reckoned by hand. */
class ConfidenceTest {

  /** Two of class 0, one of them taken for 1; two of class 1, both right. */
  private static final Predictions BINARY =
      new Predictions(
          2,
          new int[] {0, 0, 1, 1},
          new int[] {0, 1, 1, 1},
          new float[] {0.9f, 0.1f, 0.4f, 0.6f, 0.3f, 0.7f, 0.2f, 0.8f});

  @TempDir private Path folder;

  /** Confidences .9, .6, .7, .8, of which the second is wrong: |.9-1|+|.6-0|+|.7-1|+|.8-1| / 4. */
  @Test
  void tellsTheCalibrationError() throws IOException {
    assertThat(page(BINARY).select("#confidence figcaption").get(0).text())
        .contains("Expected calibration error 30.0 %")
        .contains("mean confidence of 75.0 % and an accuracy of 75.0 %");
  }

  /** Every image of class 1 is ranked above those of class 0. */
  @Test
  void drawsBothCurvesOfTwoClasses() throws IOException {
    Document page = page(BINARY);

    assertThat(page.select("#confidence polyline").get(0).attr("points"))
        .isEqualTo("0.00,100.00 0.00,50.00 0.00,0.00 50.00,0.00 100.00,0.00");
    assertThat(page.select("#confidence figcaption").get(1).text()).contains("area 1.000");
  }

  /**
   * Two pairs with equal probabilities. The area is SciPy's Mann-Whitney statistic over the number
   * of pairs, the average precision as scikit-learn defines it, reckoned in NumPy.
   */
  @Test
  void equalProbabilitiesCountHalf() throws IOException {
    float[] seconds = {0.9f, 0.8f, 0.8f, 0.6f, 0.6f, 0.4f, 0.3f, 0.1f};
    float[] both = new float[2 * seconds.length];
    for (int i = 0; i < seconds.length; i++) {
      both[2 * i] = 1 - seconds[i];
      both[2 * i + 1] = seconds[i];
    }
    int[] labels = {1, 0, 1, 1, 0, 0, 1, 0};
    Predictions tied = new Predictions(2, labels, new int[] {1, 1, 1, 1, 1, 0, 0, 0}, both);

    Elements captions = page(tied).select("#confidence figcaption");

    assertThat(captions.get(1).text()).contains("area 0.688");
    assertThat(captions.get(2).text()).contains("average precision 0.710");
  }

  /** The page of the baseline's first seed. */
  private Document page(Predictions told) throws IOException {
    ExperimentResults results = Sample.fashion().results();
    RunRecord run = results.variants().get(0).runs().get(0);
    Path directory = folder.resolve("runs").resolve(run.result().id());
    Files.createDirectories(directory);
    new PredictionFile(directory).write(told);
    new ExperimentReport().write(results, folder);
    return Jsoup.parse(Files.readString(directory.resolve("index.html")));
  }
}
