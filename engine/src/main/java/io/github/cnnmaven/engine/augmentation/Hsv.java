package io.github.cnnmaven.engine.augmentation;

/**
 * A colour as Smith, <a href="https://doi.org/10.1145/800248.807361">Color gamut transform
 * pairs</a> (1978) has it.
 *
 * @param hue 0 to 1 is the circle, from red over green and blue to red
 * @param saturation 0 to 1
 * @param value the largest of red, green and blue, on their scale
 */
record Hsv(double hue, double saturation, double value) {

  private static final int SECTORS = 6;
  private static final int GREEN = 2;
  private static final int BLUE = 4;

  static Hsv of(double red, double green, double blue) {
    double most = Math.max(red, Math.max(green, blue));
    double spread = most - Math.min(red, Math.min(green, blue));
    if (spread <= 0) {
      return new Hsv(0, 0, most);
    }
    double sector;
    if (most == red) {
      sector = (green - blue) / spread;
    } else if (most == green) {
      sector = (blue - red) / spread + GREEN;
    } else {
      sector = (red - green) / spread + BLUE;
    }
    double hue = sector / SECTORS;
    return new Hsv(hue - Math.floor(hue), spread / most, most);
  }

  Hsv changed(double turn, double factor) {
    double turned = hue + turn;
    return new Hsv(turned - Math.floor(turned), Math.min(1, saturation * factor), value);
  }

  /** Writes red, green and blue. */
  void write(float[] pixels, int offset) {
    pixels[offset] = (float) channel(SECTORS - 1);
    pixels[offset + 1] = (float) channel(SECTORS / 2);
    pixels[offset + 2] = (float) channel(1);
  }

  /**
   * {@code value * (1 - saturation * max(0, min(k, 4 - k, 1)))} with {@code k = n + 6 hue mod 6}.
   */
  private double channel(int n) {
    double k = (n + hue * SECTORS) % SECTORS;
    return value * (1 - saturation * Math.max(0, Math.min(Math.min(k, SECTORS - 2 - k), 1)));
  }
}
