package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads one YAML 1.2 document. */
public final class YamlReader {

  private final String file;
  private final Problems problems;

  /**
   * A reader for one file.
   *
   * @param file as places name it
   * @param problems receives what is wrong
   */
  public YamlReader(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The document's root; empty when the text is not YAML, with the problem reported. */
  public Optional<YamlNode> read(String text) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        problems.add(new Problem(start(), "", "the file is empty", ""));
      }
      return root.flatMap(new NodeConverter(file, problems)::convert);
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(this::place).orElse(start());
      problems.add(new Problem(place, "", "not YAML: " + e.getProblem(), ""));
    } catch (YamlEngineException e) {
      problems.add(new Problem(start(), "", "not YAML: " + e.getMessage(), ""));
    }
    return Optional.empty();
  }

  private Place start() {
    return new Place(file, 1, 1);
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
