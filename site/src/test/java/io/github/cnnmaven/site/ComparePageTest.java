package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.PredictionFile;
import io.github.cnnmaven.core.result.Predictions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparePageTest {

  @TempDir Path folder;

  @Test
  void namesWhatDiffersAndBySeedHowMuch() throws IOException {
    Document page = page(Samples.fiveSeeds().results(), "compare/1-6.html");

    assertThat(page.expectFirst("h1").text()).isEqualTo("extra-none-flips against few-none-none");
    assertThat(page.expectFirst(".lede").text())
        .matches(
            "extra-none-flips is 1\\.\\d percentage points above few-none-none on test accuracy,"
                + " ahead with 5 of 5 seeds \\(95 % interval \\+\\S+ to \\+\\S+\\)\\.");
    assertThat(page.select(".sides td.changed").eachText())
        .startsWith("few", "extra", "none", "flips")
        .contains("horizontal flips and shifts by up to 10 %");
    assertThat(page.select("[aria-labelledby=layers-caption] tbody th").eachText())
        .containsExactly("pool_2", "flatten_1", "dense_1");
    assertThat(page.select("#accuracy tbody tr")).hasSize(5);
    assertThat(page.select("#accuracy .dot")).hasSize(5);
  }

  @Test
  void countsTheImagesThatAreFixedAndBroken() throws IOException {
    ExperimentResults results =
        Sample.fashion()
            .varying(new FactorLevels("pooling", List.of("few", "extra")))
            .mistaking(1, 4)
            .results();
    SamplePictures.leave(results, folder);
    predict("few-s1", 0, 0, 1, 1, 2);
    predict("extra-s1", 0, 1, 0, 2, 2);
    predict("few-s2", 0, 0, 1, 2, 0);
    predict("extra-s2", 0, 1, 2, 2, 2);
    new ExperimentReport().write(results, folder);

    Document page = Jsoup.parse(Files.readString(folder.resolve("compare/1-2.html")));

    // Labels are 0, 1, 2, 2, 2.
    assertThat(page.select("[aria-labelledby=repairs-caption] tbody tr").eachText())
        .containsExactly("1 2 0 +2 0.500", "2 3 0 +3 0.250");
    assertThat(page.select("#images h3").eachText())
        .containsExactly("Fixed with every seed: 1", "Broken with every seed: 0");
    assertThat(page.select("#images .facts").text()).isEqualTo("Trouser 1");
    // Of the two pictures that there are, one shows an image that was fixed.
    assertThat(page.select("#images figcaption").eachText())
        .containsExactly("test image 1 taken for another");
    assertThat(page.expectFirst("#images img").attr("src"))
        .isEqualTo("../runs/few-s1/" + SamplePictures.FILE);
  }

  @Test
  void isThereForEveryTwoOfSixteenAndNoMoreThanNeededBeyond() throws IOException {
    page(Samples.sixteenVariants().results(), "compare/15-16.html");
    try (var pages = Files.list(folder.resolve("compare"))) {
      assertThat(pages).hasSize(16 * 15 / 2);
    }
    Sample many =
        Sample.fashion()
            .seeds(1L)
            .varying(
                new FactorLevels("a", List.of("1", "2", "3", "4", "5")),
                new FactorLevels("b", List.of("1", "2", "3", "4")));
    Path other = folder.resolve("many");
    ExperimentResults results = many.results();
    SamplePictures.leave(results, other);
    Document page = Jsoup.parse(Files.readString(new ExperimentReport().write(results, other)));
    try (var pages = Files.list(other.resolve("compare"))) {
      assertThat(pages).hasSizeBetween(19, 37);
    }
    assertThat(page.select(".ablation a[href^=compare]")).hasSize(19);
  }

  private void predict(String run, int... predicted) throws IOException {
    int[] labels = {0, 1, 2, 2, 2};
    new PredictionFile(folder.resolve("runs").resolve(run))
        .write(new Predictions(3, labels, predicted, new float[15]));
  }

  private Document page(ExperimentResults results, String page) throws IOException {
    SamplePictures.leave(results, folder);
    new ExperimentReport().write(results, folder);
    return Jsoup.parse(Files.readString(folder.resolve(page)));
  }
}
