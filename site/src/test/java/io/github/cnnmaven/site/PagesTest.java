package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ExperimentResults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every page must keep to, whatever the experiment was. The pages stay in {@code
 * target/sample-site} to be looked at.
 */
class PagesTest {

  private static final Path SITE = Path.of("target", "sample-site");

  @BeforeAll
  static void writeSite() throws IOException {
    List<ExperimentResults> all = new ArrayList<>(Samples.all().values());
    for (ExperimentResults results : all) {
      Path folder = SITE.resolve(results.experiment());
      SamplePictures.leave(results, folder);
      new ExperimentReport().write(results, folder);
    }
    IndexPage.write(all, SITE);
  }

  @TestFactory
  Stream<DynamicTest> parseWithoutAnError() {
    return pages(
        page -> {
          Parser parser = Parser.htmlParser().setTrackErrors(10);
          Jsoup.parse(Files.readString(page), "", parser);
          assertThat(parser.getErrors()).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> leadOnlyToWhatIsThere() {
    return pages(
        page -> {
          Document document = document(page);
          for (Element element : document.select("[href], [src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (target.startsWith("#")) {
              assertThat(document.getElementById(target.substring(1))).as(target).isNotNull();
            } else {
              assertThat(page.toUri().resolve(URI.create(target)))
                  .as(target)
                  .satisfies(PagesTest::exists);
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> needNoScriptAndNothingInline() {
    return pages(
        page -> {
          Document document = document(page);
          assertThat(document.select("script, style, [style], base, iframe, object")).isEmpty();
          assertThat(document.getAllElements())
              .flatMap(element -> element.attributes().asList())
              .noneMatch(attribute -> attribute.getKey().startsWith("on"))
              .noneMatch(attribute -> attribute.getValue().startsWith("data:"))
              .noneMatch(attribute -> attribute.getValue().startsWith("http"));
        });
  }

  @TestFactory
  Stream<DynamicTest> canBeReadAloud() {
    return pages(
        page -> {
          Document document = document(page);
          assertThat(document.select("html[lang], main, head > title, h1")).hasSize(4);
          assertThat(document.select("img:not([alt]), img[alt='']")).isEmpty();
          assertThat(document.select("svg:not([aria-label]):not([aria-hidden])")).isEmpty();
          assertThat(document.select("table:not(:has(caption))")).isEmpty();
          assertThat(document.select("th:not([scope])")).isEmpty();
          assertThat(document.select(".scroll:not([tabindex])")).isEmpty();
          List<String> ids = document.select("[id]").eachAttr("id");
          assertThat(ids).doesNotHaveDuplicates();
          assertThat(ids)
              .containsAll(document.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        });
  }

  @TestFactory
  Stream<DynamicTest> haveNoNumberThatWentWrong() {
    return pages(
        page ->
            assertThat(document(page).select("svg").outerHtml())
                .doesNotContain("\"NaN", "Infinity", "∞\""));
  }

  private static Stream<DynamicTest> pages(Check check) {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream()
          .map(p -> DynamicTest.dynamicTest(SITE.relativize(p).toString(), () -> check.of(p)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void exists(URI target) {
    assertThat(Path.of(target)).exists();
  }

  private static Document document(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  private interface Check {
    void of(Path page) throws IOException;
  }
}
