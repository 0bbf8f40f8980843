package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentReportTest {

  private static final Verdict COMPLETE =
      new Verdict("every run finished", Outcome.PASS, "All planned runs have finished.");

  @TempDir Path folder;

  @Test
  void answersBeforeAnythingElse() throws IOException {
    Document page = report(Sample.fashion().results());
    assertThat(page.expectFirst("h1").text()).startsWith("Do extra pooling");
    assertThat(page.expectFirst(".lede").text())
        .startsWith("Best is extra-none-flips: ")
        .contains("percentage points above the baseline few-none-none");
  }

  @Test
  void showsEveryVariantSeedAndCurve() throws IOException {
    Document page = report(Sample.fashion().results());
    assertThat(page.select(".ablation tbody tr")).hasSize(8);
    assertThat(page.select(".ablation .dot")).hasSize(16);
    assertThat(page.select(".ablation .best th").text()).isEqualTo("6 extra-none-flips best");
    assertThat(page.select("#accuracy .panel, #loss .panel")).hasSize(16);
    assertThat(page.select("#accuracy .panel polyline.run")).hasSize(8 * 4);
    assertThat(page.select("#filters img")).hasSize(8);
    assertThat(page.select("#augmentation img")).hasSize(4);
    assertThat(page.select("#runs tbody tr")).hasSize(16);
  }

  @Test
  void showsOneProbeImageAtATime() throws IOException {
    Document page = report(Sample.fashion().results());
    assertThat(page.select(".probes input[type=radio]").eachAttr("id"))
        .containsExactly("probe-1", "probe-2");
    assertThat(page.select(".probes input[checked]")).hasSize(1);
    assertThat(page.select(".probes label").eachText())
        .containsExactly("test:0, Coat", "test:7, Coat");
    assertThat(page.select("#featureMaps .of-probe.probe-2 h4").eachText())
        .containsExactly("conv_1, test:7", "conv_2, test:7");
    assertThat(page.select("#featureMaps .of-probe.probe-2 img")).hasSize(2 * 8);
    assertThat(page.select("#filters .of-probe")).isEmpty();
  }

  @Test
  void tellsHowManyImagesThereAreAndWhichTwice() throws IOException {
    Document page = report(Samples.fiveSeeds().results());
    assertThat(page.select("#data .balance li")).hasSize(10);
    Element last = page.select("#data .balance li").get(9);
    assertThat(last.text()).isEqualTo("Ankle boot 510");
    assertThat(last.attr("title")).isEqualTo("510 for training, 100 for the test");
    assertThat(last.select("rect").attr("width")).isEqualTo("85.0");
    assertThat(page.select("#data dd").eachText()).contains("510 to 600", "3 of 1,000 (0.3 %)");
    assertThat(page.select("#data .examples").text()).contains("test image 7");
    assertThat(page.select("#data #augmentation img")).hasSize(4);
  }

  @Test
  void showsWhereTheExperimentStood() throws IOException {
    Document page = report(Samples.fiveSeeds().verdicts(COMPLETE).results());
    assertThat(page.select("#history tbody tr th").eachText())
        .containsExactly(
            "2025-06-01 08:05", "2025-04-01 10:00", "2025-03-01 10:00", "2025-02-01 10:00");
    assertThat(page.select("#history tbody tr").get(2).text())
        .isEqualTo("2025-03-01 10:00 d0c5e1f2d0 extra-none-flips 87.1 % 86.0 % accepted");
    assertThat(page.select("#history tbody tr").get(3).text()).endsWith("other data");
    assertThat(
            page.expectFirst("#history svg.chart .line.validation.mean").attr("points").split(" "))
        .hasSize(3);
    assertThat(page.expectFirst("#history svg.chart").attr("aria-label"))
        .startsWith("Mean test accuracy of the best variant over 3 builds: from 87.1");
    assertThat(report(Sample.fashion().results()).select("#history")).isEmpty();
  }

  @Test
  void showsWhatBroke() throws IOException {
    Document page = report(Samples.troubled().results());
    assertThat(page.select("#unfinished li").eachText())
        .containsExactly(
            "Failed few-half-flips-s1: The worker died with exit code 137 while training epoch 1."
                + " completed epochs: 0",
            "Diverged extra-half-none-s2: The loss became NaN in epoch 5 of 8, at step 12."
                + " completed epochs: 5");
    assertThat(page.select(".ablation .incomplete").eachText()).containsExactly("2 of 3", "2 of 3");
    assertThat(page.select("#curves .mark.broken title").eachText())
        .contains("extra-half-none-s2: Diverged");
  }

  @Test
  void leavesOutPicturesThatAreMissing() throws IOException {
    ExperimentResults results = Sample.fashion().results();
    SamplePictures.leave(results, folder);
    Files.delete(folder.resolve("runs/few-none-none-s1").resolve(SamplePictures.FILE));
    Document page = Jsoup.parse(Files.readString(new ExperimentReport().write(results, folder)));
    assertThat(page.select("#filters img")).hasSize(7);
    assertThat(page.select("#filters p.note").text()).isEqualTo("No picture: few-none-none.");
  }

  @Test
  void isTheSameFromStoredResultsInAnyLocaleAndTimeZone() throws IOException {
    ExperimentResults results = Samples.troubled().results();
    report(results);
    ExperimentResults stored = Json.read(folder.resolve("results.json"), ExperimentResults.class);
    Map<String, String> files = files();
    assertThat(files).containsKeys("index.html", "summary.md", "results.csv", "assets/chart.css");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "de-DE"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        report(stored);
        assertThat(files()).as(tag).isEqualTo(files);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private Document report(ExperimentResults results) throws IOException {
    SamplePictures.leave(results, folder);
    return Jsoup.parse(Files.readString(new ExperimentReport().write(results, folder)));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".png")) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }
}
