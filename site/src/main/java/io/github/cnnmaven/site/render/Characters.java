package io.github.cnnmaven.site.render;

/** The characters that HTML and XML may hold. */
final class Characters {

  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /**
   * The text with forbidden characters (controls, half surrogate pairs) replaced: they may come
   * from a worker's message and would make the whole file unreadable.
   */
  static String printable(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(c -> allowed(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isPrintable(String text) {
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!allowed(c)) {
        return false;
      }
      at += Character.charCount(c);
    }
    return true;
  }

  private static boolean allowed(int c) {
    if (c < 0x20) {
      return c == '\t' || c == '\n' || c == '\r';
    }
    boolean control = c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && (c & 0xFFFE) != 0xFFFE;
  }
}
