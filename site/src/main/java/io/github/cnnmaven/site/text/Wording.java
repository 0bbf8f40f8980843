package io.github.cnnmaven.site.text;

import java.text.Bidi;
import java.util.List;

/** Small pieces of English grammar. */
public final class Wording {

  private static final char FIRST_STRONG = '\u2068';
  private static final char POP = '\u2069';

  private Wording() {}

  /** {@code 1 run}, {@code 16 runs}. */
  public static String count(long count, String noun) {
    return NumberText.count(count) + " " + (count == 1 ? noun : noun + "s");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** A name in a sentence; one written from right to left does not turn what follows. */
  public static String name(String name) {
    char[] text = name.toCharArray();
    return Bidi.requiresBidi(text, 0, text.length) ? FIRST_STRONG + name + POP : name;
  }

  /** A name where there is room for so many characters only. */
  public static String shortened(String name, int most) {
    int length = name.codePointCount(0, name.length());
    if (length <= most) {
      return name(name);
    }
    return name(name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…");
  }

  /** The first line of a longer text. */
  public static String firstLine(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
  }
}
