package io.github.cnnmaven.core.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Numbers as colours. Viridis, magma, inferno and plasma are those of <a
 * href="https://bids.github.io/colormap/">matplotlib</a>, by Smith, van der Walt and Firing (CC0),
 * readable without colour; red to blue is ColorBrewer's RdBu, reversed, in straight lines between
 * its eleven colours.
 */
public enum ColorMap {
  @JsonProperty("viridis")
  VIRIDIS("viridis"),
  @JsonProperty("magma")
  MAGMA("magma"),
  @JsonProperty("inferno")
  INFERNO("inferno"),
  @JsonProperty("plasma")
  PLASMA("plasma"),
  /** Black to white. */
  @JsonProperty("gray")
  GRAY("gray"),
  /** Blue below, white in the middle, red above; for numbers around zero. */
  @JsonProperty("blueRed")
  BLUE_RED("blueRed");

  /** How many colours there are. */
  public static final int ENTRIES = 256;

  private final String word;
  private final int[] table;

  ColorMap(String word) {
    this.word = word;
    this.table = ColorTable.read(word);
  }

  /** All of them by their words in a descriptor. */
  public static Map<String, ColorMap> byWord() {
    Map<String, ColorMap> all = new LinkedHashMap<>();
    for (ColorMap map : values()) {
      all.put(map.word, map);
    }
    return all;
  }

  /** The word for it in a descriptor. */
  public String word() {
    return word;
  }

  /** The colour of an entry, from 0 to 255, as 0xRRGGBB. */
  public int entry(int index) {
    return table[index];
  }

  /** The colour of a number from 0 to 1, which has as many parts as there are entries. */
  public int rgb(double share) {
    return table[Math.max(0, Math.min(ENTRIES - 1, (int) (share * ENTRIES)))];
  }
}
