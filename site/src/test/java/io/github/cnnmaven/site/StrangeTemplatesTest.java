package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates of a stranger, and names that look like parts of one. */
class StrangeTemplatesTest {

  @TempDir private Path folder;
  private ExperimentReport report;

  @BeforeEach
  void layOut() throws IOException {
    report =
        new ExperimentReport(new ReportStyle(Files.createDirectory(folder.resolve("templates"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"x\")}",
        "<#assign run = \"freemarker.template.utility.JythonRuntime\"?new()>",
        "${view?api.class}",
        "${view.class.forName(\"java.lang.Runtime\")}",
        "${view.class.classLoader}",
        "${view.class.protectionDomain.classLoader}",
        "${view.getClass().getResource(\"/x\")}",
        "<#include \"/etc/passwd\">",
        "<#include \"../secret.ftlh\">"
      })
  void reachNeitherClassesNorFiles(String template) throws IOException {
    Files.writeString(folder.resolve("secret.ftlh"), "secret");
    Files.writeString(folder.resolve("templates/run.ftlh"), template);

    assertThatThrownBy(() -> write("an honest question"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("run.ftlh");
  }

  @Test
  void mayPlaceWhatIsInTheView() throws IOException {
    Files.writeString(folder.resolve("templates/run.ftlh"), "${view.experiment}: ${view.id}");

    write("an honest question");

    assertThat(folder.resolve("out/runs/few-none-none-s1/index.html"))
        .hasContent("strange: few-none-none-s1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${7*7} #{7*7} [=7*7] <#assign x=49>${x} <@x/> ../../../etc/passwd",
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "'\"><img src=x onerror=alert(49)> --><script>49</script>",
        "</title></svg><script>49</script> ]]><script>49</script>",
        "```49\n| a | b |\n# c"
      })
  void aTextIsATextInEveryFile(String text) throws Exception {
    write(text);

    String page = Files.readString(folder.resolve("out/index.html"));
    assertThat(Jsoup.parse(page).expectFirst("h1").text()).isEqualTo(text.replace('\n', ' '));
    assertThat(page).doesNotContain("<script>49", "<img src=x");
    String summary = Files.readString(folder.resolve("out/summary.md"));
    assertThat(summary).doesNotContain("<script>", "<img").startsWith("# ");
    assertThat(summary.lines().filter(line -> line.startsWith("# "))).hasSize(1);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(folder.resolve("out/TEST-cnn-strange.xml").toFile());
  }

  private void write(String question) throws IOException {
    Sample sample = Sample.fashion().named("strange", question).seeds(1L).epochs(1);
    report.write(sample.results(), folder.resolve("out"));
  }
}
