package io.github.cnnmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What m2e reads: it marks a project as broken when a bound goal has no line there. */
class EclipseTest {

  @Test
  void leavesEveryGoalToMavenThatHasAPhase() throws Exception {
    List<String> bound = texts("/META-INF/maven/plugin.xml", "//mojo[phase]/goal");
    List<String> left =
        texts(
            "/META-INF/m2e/lifecycle-mapping-metadata.xml",
            "//pluginExecution[action/ignore]/pluginExecutionFilter/goals/goal");

    assertThat(bound).contains("experiment");
    assertThat(left).containsExactlyInAnyOrderElementsOf(bound);
  }

  private static List<String> texts(String resource, String path) throws Exception {
    try (InputStream in = Objects.requireNonNull(EclipseTest.class.getResourceAsStream(resource))) {
      Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, nodes.getLength())
          .mapToObj(i -> nodes.item(i).getTextContent())
          .toList();
    }
  }
}
