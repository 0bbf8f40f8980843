package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What every page must keep to, whatever the experiment was. The pages stay in {@code
 * target/sample-site} to be looked at.
 */
class PagesTest {

  private static final Path SITE = SampleSite.FOLDER;
  private static final Map<Path, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void parse() throws IOException {
    for (Path page : SampleSite.pages()) {
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      PAGES.put(page, Jsoup.parse(Files.readString(page), "", parser));
      assertThat(parser.getErrors()).as(page.toString()).isEmpty();
    }
  }

  @Test
  void leadOnlyToWhatIsThere() {
    onEachPage(
        (page, document) -> {
          for (Element element : document.select("[href], [src]")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            if (target.startsWith("#")) {
              assertThat(document.getElementById(target.substring(1))).as(target).isNotNull();
            } else {
              assertThat(Path.of(page.toUri().resolve(URI.create(target)))).exists();
            }
          }
        });
  }

  @Test
  void holdNothingInlineAndNothingFromElsewhere() {
    onEachPage(
        (page, document) -> {
          assertThat(document.select("style, [style], base, iframe, object")).isEmpty();
          assertThat(document.select("script").eachAttr("src"))
              .hasSize(1)
              .allMatch(src -> src.endsWith("assets/report.js"));
          assertThat(document.select("script").eachText()).isEmpty();
          assertThat(document.getAllElements())
              .flatMap(element -> element.attributes().asList())
              .noneMatch(attribute -> attribute.getKey().startsWith("on"))
              .noneMatch(attribute -> attribute.getValue().startsWith("data:"))
              .noneMatch(attribute -> attribute.getValue().startsWith("http"));
        });
  }

  @Test
  void canBeReadAloudAndByKeyboard() {
    onEachPage(
        (page, document) -> {
          assertThat(document.select("html[lang], main, head > title, h1")).hasSize(4);
          assertThat(document.select("img:not([alt])")).isEmpty();
          // What a button shows is said by its words.
          assertThat(document.select("img[alt='']")).hasSameSizeAs(document.select("label > img"));
          assertThat(document.select("svg:not([aria-label]):not([aria-hidden])")).isEmpty();
          assertThat(document.select("table:not(:has(> caption))")).isEmpty();
          assertThat(document.select("th:not([scope])")).isEmpty();
          assertThat(document.select(".scroll:not([tabindex]), pre:not([tabindex])")).isEmpty();
          List<String> ids = document.select("[id]").eachAttr("id");
          assertThat(ids).doesNotHaveDuplicates();
          assertThat(ids)
              .containsAll(document.select("[aria-labelledby]").eachAttr("aria-labelledby"));
        });
  }

  @Test
  void placeNothingWhereThereIsNoNumber() {
    onEachPage(
        (page, document) ->
            assertThat(document.select("svg").outerHtml())
                .doesNotContain("\"NaN", "Infinity", "NaN,", ",NaN"));
  }

  @Test
  void holdNoControlCharacter() {
    onEachPage(
        (page, document) ->
            assertThat(document.outerHtml().chars().filter(Character::isISOControl))
                .allMatch(c -> c == '\n'));
  }

  @Test
  void showNamesAsTheyAre() {
    String name = Samples.hostile().results().experiment();
    Document page = document(SITE.resolve(name).resolve(ExperimentReport.PAGE));
    assertThat(page.expectFirst("h1").text()).startsWith(Samples.SCRIPT + " | *bold* `code`");
    assertThat(page.select(".chips li").eachText()).contains("قميص", "🥾 ankle boot", "a,b");
    assertThat(page.expectFirst(".verdict p").text()).startsWith("]]> " + Samples.SCRIPT);
  }

  private static Document document(Path page) {
    Document document = PAGES.get(page);
    assertThat(document).as(page.toString()).isNotNull();
    return document;
  }

  private static void onEachPage(BiConsumer<Path, Document> check) {
    assertThat(PAGES).hasSizeGreaterThan(100);
    PAGES.forEach(check);
  }
}
