package io.github.cnnmaven.core.design;

import io.github.cnnmaven.core.schema.DistinctListType;
import io.github.cnnmaven.core.schema.MapType;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.OneOrMoreType;
import io.github.cnnmaven.core.schema.Placed;
import io.github.cnnmaven.core.schema.PlacedType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.ScalarType;
import io.github.cnnmaven.core.schema.ValueType;
import io.github.cnnmaven.core.schema.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The keys that say which variants there are, and {@code when:}. */
public final class DesignGrammar {

  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  static final ValueType<String> NAME =
      ScalarType.text(
          "a name of letters, digits, '.', '_' and '-'", text -> WORD.matcher(text).matches());

  /** Whether it is one is known when all factors are. */
  static final ValueType<String> ANY_FACTOR = ScalarType.text("a factor", text -> true);

  static final ValueType<Level> LEVEL = new LevelType();

  private static final ValueType<Condition> CONDITION =
      new MapType<>(ANY_FACTOR, new OneOrMoreType<>(LEVEL.map(Level::word))).map(Condition::new);

  static final String WHEN_KEY = "when";

  /** On a layer, or on an entry of training or augmentation. */
  public static final Property<Optional<Condition>> WHEN =
      Property.absentable(
          WHEN_KEY,
          CONDITION,
          "Levels, by factor, of the variants that have this; all variants when left out.");

  static final Property<Map<String, List<Level>>> FACTORS =
      Property.optional(
          "factors",
          new MapType<>(NAME, new DistinctListType<>(LEVEL)),
          Map.of(),
          "What is varied: levels by factor, the baseline's first. A level is a name for when, or a"
              + " value that ${factor} stands for.");

  static final Property<Design> DESIGN =
      Property.optional(
              "design",
              new DesignType(),
              new FullFactorial(),
              "Which combinations are variants: full (every one), oneAtATime (the baseline and each"
                  + " other level alone), or a list of variants.")
          .defaultsTo("full");

  static final Property<List<Placed<Condition>>> EXCLUDE =
      Property.optional(
          "exclude",
          new OneOrMoreType<>(new PlacedType<>(CONDITION)),
          List.of(),
          "Combinations that are left out, by levels.");

  static final Property<Map<String, String>> BASELINE =
      Property.optional(
          "baseline",
          new MapType<>(ANY_FACTOR, LEVEL.map(Level::word)),
          Map.of(),
          "The baseline's level of each factor; the first where nothing is said.");

  /** In a descriptor's order. */
  public static final List<Property<?>> KEYS = List.of(FACTORS, DESIGN, EXCLUDE, BASELINE);

  static final ObjectType<Values> TYPE = ObjectType.of("the design", KEYS, Function.identity());

  private DesignGrammar() {}
}
