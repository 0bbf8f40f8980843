package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.RmsProp;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;

/** Steps computed by hand from Keras's formulas. */
class UpdatersTest {

  @BeforeAll
  static void setUp() {
    NativeLibrary.setUp(1);
  }

  @Test
  void adamStepsAsKerasDoes() {
    IUpdater adam = new TrainingUpdaters().adam(new Adam(0.1, 0.9, 0.999, 1e-7));
    GradientUpdater<?> steps = adam.instantiate(Nd4j.zeros(1, 4), true);

    // m = .1 * 2, v = .001 * 4, a = .1 * sqrt(.001) / .1, step = a * m / (sqrt(v) + 1e-7)
    assertThat(step(steps, 0, 2, 0)).containsExactly(new float[] {0.0999998f, 0}, within(2e-7f));
    // m = .9 * .2 + .1 * -1, v = .999 * .004 + .001, a = .1 * sqrt(1 - .999^2) / (1 - .81)
    assertThat(step(steps, 1, -1, 0)).containsExactly(new float[] {0.0266337f, 0}, within(2e-7f));
  }

  @Test
  void adamAddsEpsilonOutsideTheRoot() {
    IUpdater adam = new TrainingUpdaters().adam(new Adam(0.1, 0.9, 0.999, 1));
    GradientUpdater<?> steps = adam.instantiate(Nd4j.zeros(1, 4), true);

    // .0316228 * .2 / (.0632456 + 1)
    assertThat(step(steps, 0, 2, 0)).containsExactly(new float[] {0.0059483f, 0}, within(2e-7f));
  }

  @Test
  void rmsPropStartsAtZeroAndAddsEpsilonInsideTheRoot() {
    IUpdater rmsProp = new TrainingUpdaters().rmsProp(new RmsProp(0.1, 0.9, 0.5));
    GradientUpdater<?> steps = rmsProp.instantiate(Nd4j.valueArrayOf(1, 2, 7.0), true);

    // v = .1 * 4, step = .1 * 2 / sqrt(.4 + .5)
    assertThat(step(steps, 0, 2, 0)).containsExactly(new float[] {0.2108185f, 0}, within(2e-7f));
    // v = .9 * .4 + .1 * 1, step = .1 * -1 / sqrt(.46 + .5)
    assertThat(step(steps, 1, -1, 0)).containsExactly(new float[] {-0.1020621f, 0}, within(2e-7f));
  }

  @Test
  void rmsPropChangesItsPartOfALargerArrayOnly() {
    INDArray gradients = Nd4j.ones(1, 6);
    INDArray state = Nd4j.zeros(1, 6);
    INDArray part = gradients.get(NDArrayIndex.all(), NDArrayIndex.interval(2, 4));
    INDArray partState = state.get(NDArrayIndex.all(), NDArrayIndex.interval(3, 5));
    IUpdater rmsProp = new TrainingUpdaters().rmsProp(new RmsProp(1, 0.75, 0));

    rmsProp.instantiate(partState, false).applyUpdater(part.reshape(2), 0, 0);

    assertThat(Floats.read(gradients)).containsExactly(1, 1, 2, 2, 1, 1);
    assertThat(Floats.read(state)).containsExactly(0, 0, 0, 0.25f, 0.25f, 0);
  }

  private static float[] step(GradientUpdater<?> steps, int iteration, float... gradient) {
    INDArray array = Nd4j.createFromArray(gradient);
    steps.applyUpdater(array, iteration, 0);
    return Floats.read(array);
  }
}
