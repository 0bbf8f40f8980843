package io.github.cnnmaven.core.protocol;

/** The stages of a run, in order. */
public enum Phase {
  LOAD_DATA("loading data"),
  BUILD_NETWORK("building the network"),
  TRAIN("training"),
  EVALUATE("evaluating"),
  SAVE("saving"),
  DRAW("drawing pictures");

  private final String words;

  Phase(String words) {
    this.words = words;
  }

  /** For a sentence: "while loading data". */
  public String words() {
    return words;
  }
}
