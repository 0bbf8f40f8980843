package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Target;
import java.util.List;
import java.util.Optional;

/**
 * The variants that gates are about.
 *
 * @param best id of the best on validation, empty when none has finished
 */
record Targets(List<Readings> all, Optional<String> best) {

  Targets {
    all = List.copyOf(all);
  }

  /**
   * A variant by the word for it.
   *
   * @param name the word, and the id where that is another
   */
  record Chosen(String name, Optional<Readings> readings) {}

  /** What a word stands for; without a variant where there is none. */
  List<Chosen> of(String word) {
    return switch (word) {
      case Target.ALL -> all.stream().map(readings -> chosen(word, readings)).toList();
      case Target.BASELINE ->
          all.stream().filter(r -> r.variant().baseline()).map(r -> chosen(word, r)).toList();
      case Target.BEST -> List.of(find(word, best));
      default -> List.of(find(word, Optional.of(word)));
    };
  }

  private Chosen find(String word, Optional<String> id) {
    return all.stream()
        .filter(readings -> Optional.of(readings.variant().id()).equals(id))
        .findFirst()
        .map(readings -> chosen(word, readings))
        .orElse(new Chosen(word, Optional.empty()));
  }

  private static Chosen chosen(String word, Readings readings) {
    String id = readings.variant().id();
    return new Chosen(word.equals(id) ? id : word + " (" + id + ")", Optional.of(readings));
  }
}
