package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written for a small experiment, to the byte, as {@code src/test/golden} has it. A change
 * that is meant is copied from {@code target/golden} and seen in the diff.
 */
class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("src", "test", "golden");
  private static final Path WRITTEN = Path.of("target", "golden").toAbsolutePath();
  private static final List<String> FILES =
      List.of(
          "index.html",
          "one-epoch/index.html",
          "one-epoch/summary.md",
          "one-epoch/results.csv",
          "one-epoch/badge.svg",
          "one-epoch/TEST-cnn-one-epoch.xml");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @BeforeEach
  void farFromUtc() {
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "tr-TR", "ar-EG-u-nu-arab"})
  void areWrittenInEveryLocale(String tag) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    ExperimentResults results = Samples.oneEpoch().results();
    Path folder = WRITTEN.resolve(results.experiment());
    SamplePictures.leave(results, folder);
    new ExperimentReport().write(results, folder);
    new IndexPage(ReportStyle.STANDARD).write(List.of(IndexPage.Entry.of(results)), WRITTEN);
    for (String file : FILES) {
      assertThat(Files.readString(WRITTEN.resolve(file)))
          .as("%s in %s; if the change is meant, copy it to %s", WRITTEN.resolve(file), tag, GOLDEN)
          .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
  }
}
