package io.github.cnnmaven.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** "Did you mean" for a mistyped word, or for one that another tool calls so. */
public final class Suggestion {

  private Suggestion() {}

  /** A question with the closest known word, else a list of all known words. */
  public static String among(String word, Collection<String> known) {
    return closest(word, known)
        .map(meant -> "Did you mean '" + meant + "'?")
        .orElseGet(() -> "Known are: " + String.join(", ", known));
  }

  /**
   * The known word that was most likely meant; empty when none is near. In this order: the same
   * letters ({@code batch_size}), the start of one word only ({@code acc}), a slip of the keyboard,
   * a known word in a longer one ({@code kernel_size}), an abbreviation ({@code mse}).
   */
  public static Optional<String> closest(String word, Collection<String> known) {
    String plain = plain(word);
    if (plain.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    return only(known, each -> each.equals(plain))
        .or(() -> only(known, each -> isStart(plain, each)))
        .or(() -> nearest(word, known))
        .or(() -> within(plain, known))
        .or(() -> only(known, each -> abbreviates(plain, each)));
  }

  private static Optional<String> only(Collection<String> known, Predicate<String> test) {
    List<String> found = known.stream().filter(each -> test.test(plain(each))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isStart(String plain, String known) {
    return plain.length() > 1 && known.startsWith(plain);
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    int mostEdits = Math.max(1, word.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance();
    String lower = word.toLowerCase(Locale.ROOT);
    record Candidate(String word, int edits) {}
    return known.stream()
        .map(each -> new Candidate(each, distance.apply(lower, each.toLowerCase(Locale.ROOT))))
        .filter(each -> each.edits() <= mostEdits && each.edits() < word.length())
        .min(Comparator.comparingInt(Candidate::edits))
        .map(Candidate::word);
  }

  /** The longest of at least four letters. */
  private static Optional<String> within(String plain, Collection<String> known) {
    return known.stream()
        .filter(each -> plain(each).length() > 3 && plain.contains(plain(each)))
        .max(Comparator.comparingInt(String::length));
  }

  /** Whether it begins like the known word, and all its letters follow in it in their order. */
  private static boolean abbreviates(String plain, String known) {
    if (plain.length() < 2 || known.isEmpty() || plain.charAt(0) != known.charAt(0)) {
      return false;
    }
    int at = -1;
    for (char letter : plain.toCharArray()) {
      at = known.indexOf(letter, at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
  }
}
