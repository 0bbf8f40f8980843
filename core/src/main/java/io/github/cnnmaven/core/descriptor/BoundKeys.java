package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.gate.Amount;
import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.schema.ObjectType;
import io.github.cnnmaven.core.schema.Property;
import io.github.cnnmaven.core.schema.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The keys {@code min} and {@code max} of a gate. */
record BoundKeys(Property<Optional<Amount>> min, Property<Optional<Amount>> max) {

  BoundKeys(AmountType type) {
    this(
        Property.absentable("min", type, "The least that passes; by default anything."),
        Property.absentable("max", type, "The most that passes; by default anything."));
  }

  /** A gate with these keys and others. */
  <T> ObjectType<T> type(
      String name, List<Property<?>> others, BiFunction<Values, List<Bound>, T> constructor) {
    List<Property<?>> keys = new ArrayList<>(List.of(min, max));
    keys.addAll(others);
    return ObjectType.of(name, keys, values -> constructor.apply(values, bounds(values)));
  }

  private List<Bound> bounds(Values values) {
    List<Bound> bounds = new ArrayList<>();
    values.get(min).ifPresent(limit -> bounds.add(new Bound(Bound.Side.MIN, limit)));
    values.get(max).ifPresent(limit -> bounds.add(new Bound(Bound.Side.MAX, limit)));
    return bounds;
  }
}
