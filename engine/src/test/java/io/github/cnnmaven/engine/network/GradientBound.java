package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How far a gradient computed in floats may be from the same one in double precision, {@link
 * KerasGradient}: its distance (2-norm, over all numbers of a parameter) is at most the larger of
 *
 * <ul>
 *   <li>10<sup>-5</sup> of the gradient's own length, and
 *   <li>32 times what adding up its terms in floats may be expected to lose, {@link Sums#rounding}.
 * </ul>
 *
 * <p>The second is for sums whose terms cancel. A bias before a batch normalization has no
 * influence, so its gradient is 0; what any code in floats finds there is rounding alone, and no
 * share of the length 0 bounds it. For the same reason numbers are not compared one by one: some of
 * nearly every gradient come to next to nothing, by chance. How many gradients need the second
 * bound is counted; {@link #nearlyAllAreWithinTheirLength} holds that they are few.
 */
final class GradientBound {

  private static final double OF_LENGTH = 1e-5;

  /** 19 at most have been seen. */
  private static final double ROUNDINGS = 32;

  /** 985 have been seen. */
  private static final double LEAST_OF_THOUSAND = 980;

  private int compared;
  private int withinLength;

  void check(String name, double[] found, Sums expected) {
    double distance = expected.distance(found);
    compared++;
    if (distance <= OF_LENGTH * expected.length()) {
      withinLength++;
      return;
    }
    assertThat(distance)
        .describedAs("distance of the gradients of %s, %s long", name, expected.length())
        .isLessThanOrEqualTo(ROUNDINGS * expected.rounding());
  }

  void nearlyAllAreWithinTheirLength() {
    assertThat(withinLength * 1000.0 / compared)
        .describedAs("of each thousand of %d gradients, within 1e-5 of their length", compared)
        .isGreaterThanOrEqualTo(LEAST_OF_THOUSAND);
  }
}
