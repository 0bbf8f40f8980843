package io.github.cnnmaven.core.problem;

import java.util.regex.Pattern;

/** A user's words inside a message: on one line, and cut where they would drown it. */
public final class Excerpt {

  private static final int MOST_CHARACTERS = 60;
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private Excerpt() {}

  public static String of(String words) {
    int end =
        words.offsetByCodePoints(
            0, Math.min(MOST_CHARACTERS, words.codePointCount(0, words.length())));
    String line = CONTROL.matcher(words.substring(0, end)).replaceAll(" ");
    return end < words.length() ? line + "…" : line;
  }

  /** In quotes. */
  public static String quoted(String words) {
    return "'" + of(words) + "'";
  }
}
