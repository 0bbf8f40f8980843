package io.github.cnnmaven.core.yaml;

import java.util.regex.Pattern;

/**
 * Lets <code>${factor}</code> stand unquoted wherever a value may. Between braces YAML would take
 * its own for the start of a mapping, so they are disguised while YAML is read; lengths stay, and
 * with them all places.
 */
final class Placeholders {

  /** From Unicode's private use area, which no one types. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';

  private static final Pattern WRITTEN = Pattern.compile("\\$\\{( *[A-Za-z0-9._-]+ *)}");

  private static final Pattern DISGUISED =
      Pattern.compile("\\$" + OPEN + "([^" + OPEN + CLOSE + "]*)" + CLOSE);

  private Placeholders() {}

  static String disguise(String document) {
    return WRITTEN.matcher(document).replaceAll("\\$" + OPEN + "$1" + CLOSE);
  }

  static String restore(String value) {
    return value.indexOf(OPEN) < 0 ? value : DISGUISED.matcher(value).replaceAll("\\${$1}");
  }
}
