package io.github.cnnmaven.core.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlNode;
import java.util.Optional;
import java.util.function.Function;

/** A kind of value that a descriptor may hold. */
public interface ValueType<T> {

  /** The value; empty when it is wrong, with every problem in it reported. */
  Optional<T> read(YamlNode node, Problems problems);

  /** What is expected, for a sentence: {@code a whole number from 1 to 10}. */
  String expected();

  /** The same as JSON Schema, for editors; it may take more than {@link #read} does. */
  ObjectNode schema(Definitions definitions);

  /** The same type with its value turned into another. */
  default <R> ValueType<R> map(Function<? super T, ? extends R> function) {
    ValueType<T> self = this;
    return new ValueType<>() {
      @Override
      public Optional<R> read(YamlNode node, Problems problems) {
        return self.read(node, problems).map(function);
      }

      @Override
      public String expected() {
        return self.expected();
      }

      @Override
      public ObjectNode schema(Definitions definitions) {
        return self.schema(definitions);
      }
    };
  }
}
