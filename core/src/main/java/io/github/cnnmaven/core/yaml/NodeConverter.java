package io.github.cnnmaven.core.yaml;

import io.github.cnnmaven.core.problem.Excerpt;
import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * From SnakeYAML's nodes to ours. Aliases are followed, so limits stand against documents that
 * unfold without end.
 */
final class NodeConverter {

  private static final int MOST_NODES = 100_000;

  private final String file;
  private final Problems problems;
  private int nodes;
  private int depth;

  NodeConverter(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<YamlNode> convert(Node root, String path) {
    try {
      return Optional.of(converted(root, root instanceof MappingNode ? "" : path));
    } catch (TooLargeException e) {
      problems.add(
          new Problem(
              place(e.node),
              "",
              "unfolded, the document has more than "
                  + MOST_NODES
                  + " values or "
                  + ShallowParser.MOST_DEPTH
                  + " levels",
              "Check its aliases"));
      return Optional.empty();
    }
  }

  private YamlNode converted(Node node, String path) {
    nodes++;
    depth++;
    if (nodes > MOST_NODES || depth > ShallowParser.MOST_DEPTH + 1) {
      throw new TooLargeException(node);
    }
    YamlNode converted = convertKind(node, path);
    depth--;
    return converted;
  }

  private YamlNode convertKind(Node node, String path) {
    if (node instanceof MappingNode mapping) {
      return mapping(mapping, path);
    }
    if (node instanceof SequenceNode sequence) {
      return sequence(sequence, path);
    }
    ScalarNode scalar = (ScalarNode) node;
    return new YamlScalar(place(node), path, kind(scalar.getTag()), text(scalar));
  }

  private YamlMapping mapping(MappingNode mapping, String path) {
    List<YamlMapping.Entry> entries = new ArrayList<>();
    List<YamlNode> merged = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Node keyNode = tuple.getKeyNode();
      if (!(keyNode instanceof ScalarNode scalar)) {
        report(keyNode, path, "a key must be a word", "");
        continue;
      }
      String key = text(scalar);
      if (key.equals("<<")) {
        report(keyNode, path, "merge keys are not part of YAML 1.2", "Write the keys out");
        merged.add(converted(tuple.getValueNode(), path));
      } else if (!keys.add(key)) {
        report(
            keyNode, path, "the key " + Excerpt.quoted(key) + " stands twice", "Keep one of them");
      } else {
        String valuePath = path.isEmpty() ? Excerpt.of(key) : path + "." + Excerpt.of(key);
        YamlNode value = converted(tuple.getValueNode(), valuePath);
        entries.add(new YamlMapping.Entry(place(keyNode), key, value));
      }
    }
    // So that what was to be merged is not reported as missing too.
    merged.stream()
        .flatMap(NodeConverter::entries)
        .filter(entry -> keys.add(entry.key()))
        .forEach(entries::add);
    return new YamlMapping(place(mapping), path, entries);
  }

  private static Stream<YamlMapping.Entry> entries(YamlNode merged) {
    return merged instanceof YamlMapping mapping
        ? mapping.entries().stream()
        : merged instanceof YamlSequence list
            ? list.items().stream().flatMap(NodeConverter::entries)
            : Stream.empty();
  }

  private YamlSequence sequence(SequenceNode sequence, String path) {
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(converted(item, path + "[" + items.size() + "]"));
    }
    return new YamlSequence(place(sequence), path, items);
  }

  private static String text(ScalarNode scalar) {
    return Placeholders.restore(scalar.getValue());
  }

  private static YamlScalar.Kind kind(Tag tag) {
    if (tag.equals(Tag.INT)) {
      return YamlScalar.Kind.INTEGER;
    }
    if (tag.equals(Tag.FLOAT)) {
      return YamlScalar.Kind.DECIMAL;
    }
    if (tag.equals(Tag.BOOL)) {
      return YamlScalar.Kind.FLAG;
    }
    return tag.equals(Tag.NULL) ? YamlScalar.Kind.NOTHING : YamlScalar.Kind.TEXT;
  }

  private void report(Node node, String path, String message, String hint) {
    problems.add(new Problem(place(node), path, message, hint));
  }

  private Place place(Node node) {
    return node.getStartMark().map(this::place).orElse(new Place(file, 1, 1));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the conversion from any depth. */
  private static final class TooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Node node;

    TooLargeException(Node node) {
      super("too large", null, false, false);
      this.node = node;
    }
  }
}
