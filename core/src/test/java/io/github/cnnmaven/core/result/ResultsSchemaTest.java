package io.github.cnnmaven.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsSchemaTest {

  private static final ImageShape IMAGE = new ImageShape(8, 8, 1);

  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(ResultsSchema.text());

  @Test
  void acceptsWhatIsWritten() throws IOException {
    assertThat(SCHEMA.validate(results())).isEmpty();
  }

  /**
   * The published schema; {@code -Dcnn.update} writes it anew. Where this fails because a field was
   * added that may not be absent, or one was removed or renamed, older files cannot be read any
   * more: raise {@link ExperimentResults#FORMAT} and {@link RunResult#FORMAT} too.
   */
  @Test
  void isPublished() throws IOException {
    Path published = Path.of("../src/site/resources/results.schema.json");
    if (System.getProperty("cnn.update") != null) {
      Files.writeString(published, ResultsSchema.text());
    }
    assertThat(published).hasContent(ResultsSchema.text());
  }

  @Test
  void refusesWhatIsMissingOrOfAnotherKind() throws IOException {
    ObjectNode results = results();
    results.remove("experiment");
    results.put("format", "one");
    ((ObjectNode) results.at("/variants/0/runs/0/result")).put("status", "tired");

    assertThat(SCHEMA.validate(results))
        .extracting(message -> message.getMessage())
        .anyMatch(message -> message.contains("'experiment'"))
        .anyMatch(message -> message.contains("$.format"))
        .anyMatch(message -> message.contains("runs[0].result.status"));
  }

  private static ObjectNode results() throws IOException {
    NetworkSummary network = NetworkSummary.of(new Network(List.of(new Flatten("flatten"))), IMAGE);
    VariantResults variant =
        new VariantResults(
            "baseline",
            Map.of("pooling", "few"),
            true,
            network,
            List.of(
                record(Results.finished("baseline-s1", "f", 0.8, 0.7)),
                record(Results.failed("baseline-s2", "g"))));
    ExperimentResults results =
        new ExperimentResults(
            ExperimentResults.FORMAT,
            "bars",
            null,
            "src/cnn/bars.yaml",
            new DataFacts("bars", "00", IMAGE, List.of("a", "b"), 100, 20, 0.1),
            List.of(new FactorLevels("pooling", List.of("few", "extra"))),
            List.of(1L, 2L),
            3,
            "baseline",
            List.of(variant),
            List.of(new Verdict("accuracy of best >= 0.5", Outcome.PASS, "It is 0.7.")),
            List.of());
    return (ObjectNode) new ObjectMapper().readTree(Json.pretty(results));
  }

  private static RunRecord record(RunResult run) {
    Map<Split, Metrics> metrics = Map.of(Split.TRAIN, new Metrics(0.5, Double.NaN));
    return new RunRecord(run, List.of(new EpochRecord(1, metrics, 2.5)));
  }
}
