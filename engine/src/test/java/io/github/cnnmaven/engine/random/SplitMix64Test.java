package io.github.cnnmaven.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {

  @Test
  void givesTheNumbersOfTheReferenceImplementation() {
    SplitMix64 random = new SplitMix64(1234567);

    assertThat(random.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(random.nextLong()).isEqualTo(3203168211198807973L);
    assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("9817491932198370423"));
    assertThat(random.nextLong()).isEqualTo(4593380528125082431L);
    assertThat(random.nextLong()).isEqualTo(Long.parseUnsignedLong("16408922859458223821"));
  }

  @Test
  void doublesAreUniform() {
    SplitMix64 random = new SplitMix64(1);
    double[] numbers = IntStream.range(0, 100_000).mapToDouble(i -> random.nextDouble()).toArray();

    assertThat(Arrays.stream(numbers)).allMatch(number -> number >= 0 && number < 1);
    assertThat(Arrays.stream(numbers).average().orElse(0)).isCloseTo(0.5, within(0.005));
    assertThat(Arrays.stream(numbers).map(n -> n * n).average().orElse(0))
        .isCloseTo(1 / 3.0, within(0.005));
  }

  @Test
  void intsAreUniformBelowTheirBound() {
    SplitMix64 random = new SplitMix64(1);
    int[] counts = new int[7];
    for (int i = 0; i < 70_000; i++) {
      counts[random.nextInt(7)]++;
    }

    assertThat(Arrays.stream(counts)).allMatch(count -> count > 9_600 && count < 10_400);
  }

  @Test
  void aBoundOfZeroIsRefused() {
    assertThatThrownBy(() -> new SplitMix64(1).nextInt(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 0");
  }

  @Test
  void shufflingKeepsEveryNumberAndReachesEveryOrder() {
    int[] seen = new int[1000];
    SplitMix64 random = new SplitMix64(5);
    for (int i = 0; i < 6000; i++) {
      int[] numbers = {1, 2, 3};
      random.shuffle(numbers);
      assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3);
      seen[numbers[0] * 100 + numbers[1] * 10 + numbers[2]]++;
    }

    assertThat(Arrays.stream(seen).filter(count -> count > 0).boxed())
        .hasSize(6)
        .allSatisfy(count -> assertThat(count).isBetween(880, 1120));
  }
}
