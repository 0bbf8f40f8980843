package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The judgement of the W3C's checker on the pages. */
class ValidHtmlTest {

  private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc";

  @Test
  void pagesAreValid() throws Exception {
    List<String> problems = new ArrayList<>();
    for (Path page : SampleSite.pages()) {
      if (oneOfItsKind(page)) {
        check(page, problems);
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void noticesWhatIsNotValid(@TempDir Path folder) throws Exception {
    List<String> problems = new ArrayList<>();
    Path page = folder.resolve("wrong.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=en><title>t</title><table><tr><td colspan=2>a</table>"
            + "<p role=banana><img src=a.png></p></html>");
    check(page, problems);
    assertThat(problems).anyMatch(p -> p.contains("banana")).anyMatch(p -> p.contains("alt"));
  }

  /** Every index, and of runs, variants and comparisons the first ones: a template each. */
  private static boolean oneOfItsKind(Path page) {
    String name = SampleSite.FOLDER.relativize(page).toString();
    return !name.matches(".*compare/(?!1-2\\.).*")
        && !name.matches(".*(sixteen-variants|five-seeds)/(runs|variants)/.*");
  }

  private static void check(Path page, List<String> problems) throws Exception {
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
    ErrorHandler handler = new Collector(page, problems);
    validator.setUpMainSchema(HTML5, handler);
    validator.setUpValidatorAndParsers(handler, false, false);
    try (Reader text = Files.newBufferedReader(page)) {
      InputSource source = new InputSource(text);
      source.setSystemId(page.toUri().toString());
      validator.checkHtmlInputSource(source);
    }
  }

  private record Collector(Path page, List<String> problems) implements ErrorHandler {

    @Override
    public void warning(SAXParseException exception) {
      // Advice, such as on future browsers.
    }

    @Override
    public void error(SAXParseException exception) {
      add(exception);
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      add(exception);
    }

    private void add(SAXParseException e) {
      problems.add(page + ":" + e.getLineNumber() + ": " + e.getMessage());
    }
  }
}
