package io.github.cnnmaven.site;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What only a browser can tell: that pages are drawn, fit, can be read by all and be used. */
class BrowserTest {

  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.ofEntries(
              entry("index", "index.html"),
              entry("experiment", "five-seeds/index.html"),
              entry("compare", "five-seeds/compare/1-6.html"),
              entry("variant", "hundred-classes/variants/extra/index.html"),
              entry("run", "five-seeds/runs/few-none-none-s1/index.html"),
              entry("troubled", "troubled/index.html"),
              entry("minimal", "minimal/index.html"),
              entry("sixty-four-runs", "sixteen-variants/index.html"),
              entry("long-names", Samples.longNames().results().experiment() + "/index.html"),
              entry("hostile", Samples.hostile().results().experiment() + "/index.html"),
              entry("failed", "troubled/runs/few-half-flips-s1/index.html")));

  /** That of Jenkins for archived pages. */
  private static final String POLICY =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'self';";

  private static final String DRAWN =
      """
      return Array.from(document.querySelectorAll('svg.chart polyline')).map(line => {
        const box = line.getBBox();
        const style = getComputedStyle(line);
        return box.width + box.height > 0 && style.stroke !== 'none'
          && line.getClientRects().length > 0;
      });
      """;

  private static final String OVERFLOW =
      """
      const page = document.documentElement;
      return Math.max(0, page.scrollWidth - page.clientWidth);
      """;

  @BeforeAll
  static void needsABrowser() {
    assumeTrue(Browser.installed(), "no chromium and chromedriver on this machine's PATH");
    assertThat(SampleSite.pages()).isNotEmpty();
  }

  @Test
  void everyoneCanReadThePagesInLightAndDarkOnWideAndNarrowScreens() throws IOException {
    try (Browser browser = Browser.start(true)) {
      SoftAssertions softly = new SoftAssertions();
      for (String page : PAGES.keySet()) {
        check(browser, page, 1200, false, softly);
        check(browser, page, 360, true, softly);
      }
      softly.assertAll();
      browser.open(url("experiment"), 2560, false);
      browser.screenshot("experiment-2560-light");
    }
  }

  @Test
  void chartsAndTablesAreDrawnWithoutScripts() {
    try (Browser browser = Browser.start(false)) {
      browser.open(url("experiment"), 1200, false);
      assertThat(browser.driver().findElements(By.className("sort"))).isEmpty();
      assertThat((List<?>) browser.driver().executeScript(DRAWN))
          .hasSizeGreaterThan(8 * 2 * (2 + 2 * 5))
          .allMatch(Boolean.TRUE::equals);
      assertThat(browser.driver().findElements(By.cssSelector(".ablation tbody tr")))
          .hasSize(8)
          .allMatch(WebElement::isDisplayed);
      WebElement details = browser.driver().findElement(By.cssSelector("#effects details"));
      WebElement table = details.findElement(By.tagName("table"));
      assertThat(table.isDisplayed()).isFalse();
      details.findElement(By.tagName("summary")).click();
      assertThat(table.isDisplayed()).isTrue();
    }
  }

  @Test
  void aProbeImageIsChosenWithoutScripts() throws IOException {
    try (Browser browser = Browser.start(false)) {
      browser.open(url("experiment"), 1200, false);
      choose(browser);
      browser.screenshot("experiment-second-probe");
    }
  }

  /** Presses the second button and sees that other rows are shown. */
  private static void choose(Browser browser) {
    List<WebElement> first = browser.driver().findElements(By.cssSelector(".of-probe.probe-1"));
    List<WebElement> second = browser.driver().findElements(By.cssSelector(".of-probe.probe-2"));
    assertThat(first).hasSize(2).allMatch(WebElement::isDisplayed);
    assertThat(second).hasSize(2).noneMatch(WebElement::isDisplayed);
    browser.driver().findElement(By.id("probe-2")).click();
    assertThat(first).noneMatch(WebElement::isDisplayed);
    assertThat(second).allMatch(WebElement::isDisplayed);
  }

  @Test
  void scriptsSortAndFilterTables() {
    try (Browser browser = Browser.start(true)) {
      browser.open(url("experiment"), 1200, false);
      List<WebElement> sort = browser.driver().findElements(By.cssSelector(".ablation .sort"));
      WebElement accuracy =
          sort.stream()
              .filter(b -> b.getText().contains("Test accuracy"))
              .findFirst()
              .orElseThrow();
      accuracy.click();
      assertThat(firstVariant(browser)).startsWith("3 few-half-none");
      accuracy.click();
      assertThat(firstVariant(browser)).startsWith("6 extra-none-flips");
      assertThat(browser.driver().findElements(By.cssSelector("[aria-sort=descending]")))
          .hasSize(1);
      browser.driver().findElement(By.cssSelector(".filter input")).sendKeys("extra-half-flips");
      assertThat(browser.driver().findElements(By.cssSelector("#runs tbody tr")))
          .filteredOn(WebElement::isDisplayed)
          .hasSize(5);
    }
  }

  @Test
  void pagesKeepTheirLookUnderAStrictPolicy() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", BrowserTest::serve);
    server.start();
    try (Browser browser = Browser.start(true)) {
      String root = "http://localhost:" + server.getAddress().getPort() + "/";
      browser.open(root + PAGES.get("experiment"), 1200, false);
      browser.screenshot("experiment-strict-policy");
      assertThat(browser.driver().findElements(By.className("sort"))).isEmpty();
      assertThat(browser.driver().findElement(By.cssSelector(".badge.good")).getCssValue("color"))
          .isEqualTo("rgba(0, 102, 79, 1)");
      assertThat(
              browser
                  .driver()
                  .findElement(By.cssSelector("#accuracy polyline.validation.mean"))
                  .getCssValue("stroke"))
          .isEqualTo("rgb(0, 114, 178)");
      assertThat(browser.driver().findElement(By.cssSelector("#filters img")).getSize().getWidth())
          .isGreaterThan(100);
      choose(browser);
    } finally {
      server.stop(0);
    }
  }

  private static void check(
      Browser browser, String page, int width, boolean dark, SoftAssertions softly)
      throws IOException {
    String at = page + "-" + width + (dark ? "-dark" : "-light");
    browser.open(url(page), width, dark);
    browser.screenshot(at);
    softly.assertThat(browser.violations()).as(at).isEmpty();
    softly
        .assertThat(browser.driver().executeScript(OVERFLOW))
        .as(at + " scrolls sideways")
        .isEqualTo(0L);
    softly
        .assertThat((List<?>) browser.driver().executeScript(DRAWN))
        .as(at)
        .allMatch(Boolean.TRUE::equals);
  }

  private static void serve(HttpExchange exchange) throws IOException {
    Path file = SampleSite.FOLDER.resolve(exchange.getRequestURI().getPath().substring(1));
    byte[] body = Files.readAllBytes(file);
    exchange.getResponseHeaders().add("Content-Type", Files.probeContentType(file));
    exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String firstVariant(Browser browser) {
    return browser.driver().findElement(By.cssSelector(".ablation tbody tr th")).getText();
  }

  private static String url(String page) {
    return SampleSite.FOLDER.resolve(PAGES.get(page)).toUri().toString();
  }
}
