package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.text.CsvText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit's XML, Markdown, comma-separated values and the plain overview. */
class OtherFormatsTest {

  @TempDir Path folder;

  @Test
  void gatesAndRunsAreTestCases() throws Exception {
    Element suite = suite(Samples.troubled().results());
    assertThat(suite.getAttribute("name")).isEqualTo("cnn.troubled");
    assertThat(suite.getAttribute("tests")).isEqualTo("26");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("2");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(26);
    Element failure = first(suite, "failure");
    assertThat(failure.getAttribute("message")).contains("0.886, which is below 0.90");
    assertThat(failure.getTextContent()).isEqualTo(failure.getAttribute("message"));
    Element error = first(suite, "error");
    assertThat(error.getAttribute("type")).isEqualTo("failed");
    assertThat(error.getAttribute("message"))
        .isEqualTo("The worker died with exit code 137 while training epoch 1.");
    assertThat(error.getTextContent()).contains("java.lang.OutOfMemoryError", "\ufffd[31m");
  }

  @Test
  void whatPassedHasItsSentenceToo() throws Exception {
    ExperimentResults results = Sample.fashion().results();
    Element passed = first(suite(results), "testcase");
    assertThat(passed.getAttribute("classname")).isEqualTo("cnn.fashion-ablation.gates");
    assertThat(passed.getAttribute("file")).isEqualTo(results.descriptor());
    assertThat(first(passed, "system-out").getTextContent())
        .isEqualTo(results.verdicts().get(0).sentence());
  }

  @Test
  void xmlKeepsHostileNames() throws Exception {
    Element failure = first(suite(Samples.hostile().results()), "failure");
    assertThat(failure.getAttribute("message"))
        .isEqualTo("]]> " + Samples.SCRIPT + " & \"quotes\"");
  }

  @Test
  void markdownHasATableOfGatesAndOneOfVariants() throws IOException {
    List<String> lines = summary(Sample.fashion().results());
    assertThat(lines.get(0)).startsWith("# Do extra pooling, dropout and augmentation help");
    assertThat(lines.get(2)).startsWith("**Best is extra-none-flips: ").endsWith("seeds.**");
    assertThat(lines)
        .contains("| --- | --- | --- |")
        .anyMatch(line -> line.startsWith("| accuracy of best &gt;= 0.80 | passed | The best"))
        .anyMatch(line -> line.startsWith("| few-none-none (baseline) | few | none | none | 86.9"));
  }

  @Test
  void markdownKeepsHostileNamesInTheirCells() throws IOException {
    List<String> lines = summary(Samples.hostile().results());
    assertThat(lines).noneMatch(line -> line.contains("<script") || line.contains("[link](x)"));
    List<String> table = lines.stream().filter(line -> line.startsWith("| ")).toList();
    assertThat(table.stream().skip(3).map(line -> line.replace("\\|", "").split("\\|").length))
        .hasSize(6)
        .allMatch(cells -> cells == 12);
  }

  @Test
  void csvHasARowPerRun() {
    List<String> lines = CsvText.of(Samples.troubled().results()).lines().toList();
    assertThat(lines).hasSize(25);
    assertThat(lines.get(0))
        .isEqualTo(
            "experiment,run,variant,pooling,dropout,augmentation,seed,status,epochs,train_accuracy,"
                + "train_loss,validation_accuracy,validation_loss,test_accuracy,test_loss,seconds,"
                + "parameters,multiply_adds");
    assertThat(lines)
        .contains(
            "troubled,extra-half-none-s2,extra-half-none,extra,half,none,2,diverged,5,,,,,,,11.9,"
                + "105866,1117056");
  }

  @Test
  void csvQuotesWhatWouldBreakIt() {
    assertThat(CsvText.of(Samples.hostile().results()))
        .contains("\"hostile <&> \"\"experiment\"\" 'x' #1\"", "\"😀, \"\"much\"\"\nmore\"");
  }

  @Test
  void overviewHasACellForEachColumn() {
    for (ExperimentResults results : Samples.all().values()) {
      ExperimentOverview overview = ExperimentOverview.of(results);
      assertThat(overview.rows())
          .hasSameSizeAs(results.variants())
          .allSatisfy(row -> assertThat(row).hasSameSizeAs(overview.columns()));
      assertThat(overview.answer()).isNotEmpty();
    }
  }

  private Element suite(ExperimentResults results) throws Exception {
    new ExperimentReport().write(results, folder);
    Path file = folder.resolve("TEST-cnn-" + results.experiment() + ".xml");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static Element first(Element parent, String tag) {
    NodeList found = parent.getElementsByTagName(tag);
    return (Element) found.item(0);
  }

  private List<String> summary(ExperimentResults results) throws IOException {
    new ExperimentReport().write(results, folder);
    return Files.readAllLines(folder.resolve("summary.md"));
  }
}
