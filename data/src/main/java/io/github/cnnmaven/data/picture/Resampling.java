package io.github.cnnmaven.data.picture;

/**
 * Brings a line of pixels to another length. Making it shorter takes the mean over the area that
 * each new pixel covers, so that nothing is left out; making it longer goes straight from one pixel
 * to the next.
 */
@SuppressWarnings("ArrayRecordComponent") // A table, never compared.
record Resampling(int[] first, float[][] weights) {

  /**
   * A table for a line.
   *
   * @param start where the part to be used begins, in old pixels
   * @param length of that part
   * @param from how many pixels the whole old line has
   * @param to how many there will be
   */
  static Resampling of(double start, double length, int from, int to) {
    Resampling table = new Resampling(new int[to], new float[to][]);
    double step = length / to;
    for (int i = 0; i < to; i++) {
      double begin = start + i * step;
      if (step > 1) {
        table.area(i, begin, begin + step, from);
      } else {
        table.between(i, begin + step / 2 - 0.5, from);
      }
    }
    return table;
  }

  private void area(int i, double begin, double end, int from) {
    int low = Math.max(0, (int) Math.floor(begin + 1e-9));
    int high = Math.min(from, (int) Math.ceil(end - 1e-9));
    first[i] = low;
    weights[i] = new float[high - low];
    for (int p = low; p < high; p++) {
      double covered = Math.min(end, p + 1) - Math.max(begin, p);
      weights[i][p - low] = (float) (covered / (end - begin));
    }
  }

  private void between(int i, double center, int from) {
    int low = (int) Math.floor(center);
    float share = (float) (center - low);
    first[i] = Math.max(0, Math.min(from - 1, low));
    int next = Math.max(0, Math.min(from - 1, low + 1));
    weights[i] = next == first[i] ? new float[] {1} : new float[] {1 - share, share};
  }
}
