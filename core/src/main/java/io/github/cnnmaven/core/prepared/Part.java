package io.github.cnnmaven.core.prepared;

/** What an image of a data set is for, as its files say. */
public enum Part {
  /** To train with; some of them may be held out to validate with. */
  TRAIN,
  /** To validate with. */
  VALIDATION,
  /** To test with. */
  TEST;

  private static final Part[] ALL = values();

  /** The part with a number that {@link #ordinal()} gave. */
  static Part of(byte number) {
    return ALL[number];
  }
}
