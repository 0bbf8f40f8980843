package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of an ordinary experiment. */
class ExperimentReportTest {

  @TempDir Path folder;

  @Test
  void answersBeforeAnythingElse() throws IOException {
    Document page = report(Sample.fashion().results());
    assertThat(page.expectFirst("h1").text()).startsWith("Do extra pooling");
    assertThat(page.expectFirst(".lede").text())
        .startsWith("extra-none-flips is best: it reaches ")
        .contains("percentage points above the baseline few-none-none");
  }

  @Test
  void isTheSameFromStoredResults() throws IOException {
    ExperimentResults results = Sample.fashion().results();
    String direct = report(results).html();
    ExperimentResults stored = Json.read(folder.resolve("results.json"), ExperimentResults.class);
    assertThat(report(stored).html()).isEqualTo(direct);
  }

  private Document report(ExperimentResults results) throws IOException {
    SamplePictures.leave(results, folder);
    return Jsoup.parse(Files.readString(new ExperimentReport().write(results, folder)));
  }
}
