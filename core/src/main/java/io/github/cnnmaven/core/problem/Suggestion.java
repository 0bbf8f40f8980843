package io.github.cnnmaven.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** "Did you mean" for a mistyped word. */
public final class Suggestion {

  private Suggestion() {}

  /** A question with the closest known word, else a list of all known words. */
  public static String among(String word, Collection<String> known) {
    return closest(word, known)
        .map(meant -> "Did you mean '" + meant + "'?")
        .orElseGet(() -> "Known are: " + String.join(", ", known));
  }

  /** The known word that was most likely meant; empty when none is near. */
  public static Optional<String> closest(String word, Collection<String> known) {
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
}
