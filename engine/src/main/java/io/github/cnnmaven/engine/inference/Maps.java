package io.github.cnnmaven.engine.inference;

/**
 * What a layer makes of one image.
 *
 * @param values by row, column and channel; a layer of numbers has one row and one column
 */
@SuppressWarnings("ArrayRecordComponent") // As many as there are pixels, and never compared.
public record Maps(int height, int width, int channels, float[] values) {

  public float value(int row, int column, int channel) {
    return values[(row * width + column) * channels + channel];
  }

  /** One map by row and column. */
  public float[] map(int channel) {
    float[] map = new float[height * width];
    for (int i = 0; i < map.length; i++) {
      map[i] = values[i * channels + channel];
    }
    return map;
  }

  /** Whether nothing in a map answers. */
  public boolean isEmpty(int channel) {
    for (int i = channel; i < values.length; i += channels) {
      if (values[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
