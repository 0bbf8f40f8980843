package io.github.cnnmaven.core.design;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Definitions;
import io.github.cnnmaven.core.schema.MapType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code { pooling: extra, dropout: half }}, with {@code id: large} where it shall have one. */
record ListedVariantType() implements ValueType<ListedVariants.Listed> {

  /** Not a factor's name, for this. */
  static final String ID = "id";

  private static final MapType<String> WORDS =
      new MapType<>(DesignGrammar.ANY_FACTOR, DesignGrammar.LEVEL.map(Level::word));

  @Override
  public Optional<ListedVariants.Listed> read(YamlNode node, Problems problems) {
    return WORDS.read(node, problems).map(ListedVariantType::listed);
  }

  private static ListedVariants.Listed listed(Map<String, String> words) {
    Map<String, String> levels = new LinkedHashMap<>(words);
    Optional<String> id = Optional.ofNullable(levels.remove(ID));
    return new ListedVariants.Listed(id, levels);
  }

  @Override
  public String expected() {
    return "a level by factor, and an id if its levels do not name it well";
  }

  @Override
  public ObjectNode schema(Definitions definitions) {
    return WORDS.schema(definitions);
  }
}
