package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.NonNeg;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Keras's formulas, computed by hand. */
class KernelConstraintTest {

  /** Two inputs, three units: a norm for each unit, which are 5, 10 and 0. */
  @Test
  void maxNormOfADenseLayerIsOfEachUnit() {
    assertThat(hold(new MaxNorm(5, List.of(0)), new long[] {2, 3}, 3, 6, 0, 4, 8, 0))
        .containsExactly(new float[] {3, 3, 0, 4, 4, 0}, within(1e-5f));
  }

  @Test
  void maxNormMayBeOfEachInput() {
    assertThat(hold(new MaxNorm(1, List.of(1)), new long[] {2, 2}, 3, 4, 0.3f, 0.4f))
        .containsExactly(new float[] {0.6f, 0.8f, 0.3f, 0.4f}, within(1e-5f));
    assertThat(hold(new MaxNorm(1, List.of(-1)), new long[] {2, 2}, 3, 4, 0.3f, 0.4f))
        .containsExactly(new float[] {0.6f, 0.8f, 0.3f, 0.4f}, within(1e-5f));
  }

  /** Two rows, two columns, one input, one filter: axis 0 is along the rows, for each column. */
  @Test
  void theDefaultAxisOfAConvolutionIsItsRows() {
    long[] shape = {2, 2, 1, 1};
    assertThat(hold(new UnitNorm(List.of(0)), shape, 3, 5, 4, 12))
        .containsExactly(new float[] {0.6f, 5 / 13f, 0.8f, 12 / 13f}, within(1e-5f));
  }

  /** One row, two columns, one input, two filters of norms 5 and 13. */
  @Test
  void threeAxesOfAConvolutionAreOneFilter() {
    long[] shape = {1, 2, 1, 2};
    assertThat(hold(new UnitNorm(List.of(0, 1, 2)), shape, 3, 5, 4, 12))
        .containsExactly(new float[] {0.6f, 5 / 13f, 0.8f, 12 / 13f}, within(1e-5f));
  }

  @Test
  void allAxesAreOneNorm() {
    assertThat(hold(new UnitNorm(List.of(0, 1)), new long[] {2, 2}, 1, 1, 1, 1))
        .containsExactly(new float[] {0.5f, 0.5f, 0.5f, 0.5f}, within(1e-5f));
  }

  @Test
  void nonNegCutsOff() {
    assertThat(hold(new NonNeg(), new long[] {3}, -1, 0, 2)).containsExactly(0, 0, 2);
  }

  private static float[] hold(Constraint constraint, long[] shape, float... weights) {
    int[] place = IntStream.range(0, shape.length).toArray();
    new HeldKernel(FloatBuffer.wrap(weights), shape, place).hold(constraint);
    return weights;
  }
}
