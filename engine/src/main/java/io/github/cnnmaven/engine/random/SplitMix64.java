package io.github.cnnmaven.engine.random;

/**
 * The generator of Steele, Lea and Flood, <a href="https://doi.org/10.1145/2660193.2660195">Fast
 * splittable pseudorandom number generators</a> (2014), constants as in Vigna's <a
 * href="https://prng.di.unimi.it/splitmix64.c">splitmix64.c</a>. Written out here because the JDK
 * promises its sequences within one version only, and a stored result must be repeatable by the
 * next.
 */
public final class SplitMix64 {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final int DOUBLE_BITS = 53;

  private long state;

  public SplitMix64(long seed) {
    state = seed;
  }

  /** Any long, each as likely. */
  public long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** At least 0 and below 1, a multiple of 2^-53. */
  public double nextDouble() {
    return (nextLong() >>> (Long.SIZE - DOUBLE_BITS)) * 0x1.0p-53;
  }

  /** At least {@code low} and below {@code high}. */
  public double nextDouble(double low, double high) {
    return low + (high - low) * nextDouble();
  }

  /**
   * Fills with one of two numbers, each time as {@code nextDouble() < share} says.
   *
   * @param share how many of them are the first, about
   */
  public void choose(float[] numbers, double share, float first, float second) {
    long limit = (long) Math.ceil(share * 0x1.0p53);
    // Nobody can foresee a choice, a processor's branch prediction neither: the sign chooses.
    float[] both = {second, first};
    long z = state;
    for (int i = 0; i < numbers.length; i++) {
      z += GOLDEN_GAMMA;
      long drawn = mix(z) >>> (Long.SIZE - DOUBLE_BITS);
      numbers[i] = both[(int) ((drawn - limit) >>> (Long.SIZE - 1))];
    }
    state = z;
  }

  /** Normal with mean 0 and standard deviation 1 (Marsaglia's polar method, one of each pair). */
  public double nextGaussian() {
    double x = nextDouble(-1, 1);
    double y = nextDouble(-1, 1);
    double square = x * x + y * y;
    while (square >= 1 || square == 0) {
      x = nextDouble(-1, 1);
      y = nextDouble(-1, 1);
      square = x * x + y * y;
    }
    return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
  }

  /**
   * At least 0 and below {@code bound}, each as likely.
   *
   * @param bound above 0
   */
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("The bound must be above 0, found " + bound);
    }
    long bits = nextLong() >>> 1;
    long number = bits % bound;
    // Numbers of the last, incomplete round would be likelier than others.
    while (bits - number + (bound - 1) < 0) {
      bits = nextLong() >>> 1;
      number = bits % bound;
    }
    return (int) number;
  }

  /** Shuffles in place, each order as likely (Fisher and Yates). */
  public void shuffle(int[] numbers) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = nextInt(i + 1);
      int swapped = numbers[i];
      numbers[i] = numbers[j];
      numbers[j] = swapped;
    }
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
