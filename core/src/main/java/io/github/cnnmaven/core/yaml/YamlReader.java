package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
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
    return read(text, "");
  }

  /**
   * The same, for a list that may stand alone in place of a key's value.
   *
   * @param path of that value; a document with keys has the paths of its own
   */
  public Optional<YamlNode> read(String text, String path) {
    Optional<Problem> unprintable = new PrintableCheck(file).check(text);
    unprintable.ifPresent(problems::add);
    return unprintable.isPresent() ? Optional.empty() : compose(Placeholders.disguise(text), path);
  }

  private Optional<YamlNode> compose(String text, String path) {
    LoadSettings settings = settings();
    StreamReader reader = new StreamReader(settings, text);
    try {
      ShallowParser parser = new ShallowParser(new ParserImpl(settings, reader));
      Optional<Node> root = new Composer(settings, parser).getSingleNode();
      if (root.isEmpty()) {
        problems.add(new Problem(start(), "", "the file is empty", ""));
      }
      return root.flatMap(node -> new NodeConverter(file, problems).convert(node, path));
    } catch (MarkedYamlEngineException e) {
      problems.add(YamlFault.problem(e, place(e.getProblemMark())));
    } catch (YamlEngineException e) {
      problems.add(new Problem(place(reader.getMark()), "", "not YAML: " + e.getMessage(), ""));
    } catch (IllegalArgumentException e) {
      // SnakeYAML does not expect escapes like "\U99999999".
      String message = "not YAML: this escape is not a character";
      problems.add(
          new Problem(place(reader.getMark()), "", message, "Write '\\\\' for a backslash"));
    }
    return Optional.empty();
  }

  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(file)
        .setSchema(new PlainCoreSchema())
        .setAllowNonScalarKeys(true)
        .setMaxAliasesForCollections(Integer.MAX_VALUE)
        .build();
  }

  private Place start() {
    return new Place(file, 1, 1);
  }

  private Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
        .orElseGet(this::start);
  }

  /** Without merge keys, which YAML 1.2 has dropped: their values would have two places. */
  private static final class PlainCoreSchema extends CoreSchema {
    @Override
    public ScalarResolver getScalarResolver() {
      return new CoreScalarResolver(false);
    }
  }
}
