package io.github.cnnmaven.engine.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Clipping;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.UpdateRule;
import java.nio.FloatBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three steps of three parameters, with numbers computed beside this code from the formulas on
 * Keras's pages, <a href="https://keras.io/api/optimizers/">keras.io/api/optimizers</a>, in double
 * precision.
 */
class ParameterOptimizerTest {

  private static final float[] START = {1, -2, 0.5f};
  private static final float[][] GRADIENTS = {
    {0.1f, -0.4f, 2}, {0.3f, 0.2f, -1}, {-0.2f, 0.05f, 0.5f}
  };
  private static final List<Variable> TWO = List.of(new Variable(0, 2), new Variable(2, 1));
  private static final double[][] ADAM = {
    {0.999000032, -1.99900001, 0.499000002},
    {0.99808226, -1.99873367, 0.498733665},
    {0.997824358, -1.99860011, 0.498393236}
  };

  @Test
  void sgd() {
    check(
        Optimizer.of(new Sgd(0, false), 0.1),
        new double[][] {{0.99, -1.96, 0.3}, {0.96, -1.98, 0.4}, {0.98, -1.985, 0.35}});
  }

  @Test
  void sgdWithMomentum() {
    check(
        Optimizer.of(new Sgd(0.9, false), 0.1),
        new double[][] {{0.99, -1.96, 0.3}, {0.951, -1.944, 0.22}, {0.9359, -1.9346, 0.098}});
  }

  @Test
  void sgdWithNesterovsMomentum() {
    check(
        Optimizer.of(new Sgd(0.9, true), 0.1),
        new double[][] {
          {0.981, -1.924, 0.12}, {0.9159, -1.9296, 0.148}, {0.92231, -1.92614, -0.0118}
        });
  }

  @Test
  void adam() {
    check(Optimizer.of(Adam.DEFAULT, 0.001), ADAM);
  }

  @Test
  void adamW() {
    check(
        new Optimizer(Adam.DEFAULT, new ConstantRate(0.1), 0.5, null),
        new double[][] {
          {0.850003162, -1.80000079, 0.375000158},
          {0.71572581, -1.68336724, 0.329616484},
          {0.654149357, -1.58584299, 0.279092792}
        });
  }

  @Test
  void decayIsOfEveryRule() {
    check(
        new Optimizer(new Sgd(0, false), new ConstantRate(0.1), 0.2, null),
        new double[][] {
          {0.97, -1.92, 0.29}, {0.9206, -1.9016, 0.3842}, {0.922188, -1.868568, 0.326516}
        });
  }

  @Test
  void nadam() {
    check(
        Optimizer.of(new Nadam(0.9, 0.999, 1e-7), 0.001),
        new double[][] {
          {0.998937213, -1.99893721, 0.498937212},
          {0.997945128, -1.99932981, 0.499329807},
          {0.99842712, -1.99941813, 0.499066469}
        });
  }

  @Test
  void rmsProp() {
    check(
        Optimizer.of(RmsProp.DEFAULT, 0.001),
        new double[][] {
          {0.99683788, -1.99683773, 0.496837723},
          {0.993822782, -1.99831215, 0.498312142},
          {0.995582995, -1.99869779, 0.497557506}
        });
  }

  /** The example on <a href="https://keras.io/api/optimizers/rmsprop/">Keras's page</a>. */
  @Test
  void rmsPropAsInKerasExample() {
    FloatBuffer parameter = FloatBuffer.wrap(new float[] {10});

    new ParameterOptimizer(Optimizer.of(RmsProp.DEFAULT, 0.1), List.of(new Variable(0, 1)), 1)
        .step(parameter, FloatBuffer.wrap(new float[] {10}), 0.1);

    assertThat((double) parameter.get(0)).isCloseTo(9.683772, within(1e-6));
  }

  @Test
  void rmsPropWithMomentum() {
    check(
        Optimizer.of(new RmsProp(0.9, 0.5, 1e-7, false), 0.01),
        new double[][] {
          {0.968378804, -1.96837732, 0.468377227},
          {0.922417224, -1.96731014, 0.467310035},
          {0.917038563, -1.97063297, 0.459230076}
        });
  }

  @Test
  void rmsPropCentered() {
    check(
        Optimizer.of(new RmsProp(0.8, 0, 1e-3, true), 0.01),
        new double[][] {
          {0.980388386, -1.97547443, 0.475019508},
          {0.955748509, -1.98631712, 0.486018486},
          {0.968592434, -1.98928956, 0.479975429}
        });
  }

  @Test
  void rmsPropCenteredWithMomentum() {
    check(
        Optimizer.of(new RmsProp(0.9, 0.9, 1e-7, true), 0.01),
        new double[][] {
          {0.966668518, -1.96666678, 0.466666671},
          {0.903896704, -1.95151469, 0.451514521},
          {0.865161729, -1.94174441, 0.430199947}
        });
  }

  @Test
  void adagrad() {
    check(
        Optimizer.of(new Adagrad(0.1, 1e-7), 0.1),
        new double[][] {
          {0.969848879, -1.92155356, 0.401227042},
          {0.902766857, -1.95806839, 0.445507785},
          {0.943591677, -1.9671593, 0.423890901}
        });
  }

  @Test
  void clipsEachVariablesNorm() {
    assertThat(clipped(Clipping.Of.NORM, 0.25)).containsExactly(0.985f, -1.98f, 0.475f);
    assertThat(clipped(Clipping.Of.NORM, 0.6)).containsExactly(0.97f, -1.96f, 0.44f);
  }

  @Test
  void clipsTheNormOfAll() {
    assertThat(clipped(Clipping.Of.GLOBAL_NORM, 0.25))
        .containsExactly(new float[] {0.99636197f, -1.9951493f, 0.47574644f}, within(1e-6f));
    assertThat(clipped(Clipping.Of.GLOBAL_NORM, 3)).containsExactly(0.97f, -1.96f, 0.3f);
  }

  @Test
  void clipsEachValue() {
    assertThat(clipped(Clipping.Of.VALUE, 0.25)).containsExactly(0.975f, -1.975f, 0.475f);
  }

  @Test
  void leavesAloneWhatIsNotTrained() {
    FloatBuffer parameters = FloatBuffer.wrap(START.clone());
    Optimizer decaying = new Optimizer(Adam.DEFAULT, new ConstantRate(0.1), 0.5, null);

    new ParameterOptimizer(decaying, List.of(new Variable(1, 1)), 3)
        .step(parameters, FloatBuffer.wrap(GRADIENTS[0]), 0.1);

    assertThat(parameters.get(0)).isEqualTo(START[0]);
    assertThat(parameters.get(1)).isNotEqualTo(START[1]);
    assertThat(parameters.get(2)).isEqualTo(START[2]);
  }

  /** Large arrays take other ways through the code: several pieces, vectors of numbers. */
  @ParameterizedTest
  @ValueSource(ints = {ParameterOptimizer.CHUNK - 1, 3 * ParameterOptimizer.CHUNK + 5})
  void isTheSameForManyParametersAsForFew(int length) {
    for (UpdateRule rule :
        List.of(
            new Sgd(0.9, true),
            Adam.DEFAULT,
            new Nadam(0.9, 0.999, 1e-7),
            new RmsProp(0.9, 0.5, 1e-7, true),
            new Adagrad(0.1, 1e-7))) {
      Optimizer settings = Optimizer.of(rule, 0.01);
      float[] few = new float[3];
      float[] many = new float[3 * length];
      ParameterOptimizer one =
          new ParameterOptimizer(settings, List.of(new Variable(0, 3)), few.length);
      ParameterOptimizer other =
          new ParameterOptimizer(settings, List.of(new Variable(0, many.length)), many.length);
      for (float[] gradient : GRADIENTS) {
        float[] repeated = new float[many.length];
        for (int i = 0; i < repeated.length; i++) {
          repeated[i] = gradient[i % 3];
        }
        one.step(FloatBuffer.wrap(few), FloatBuffer.wrap(gradient), 0.01);
        other.step(FloatBuffer.wrap(many), FloatBuffer.wrap(repeated), 0.01);
      }
      for (int i = 0; i < many.length; i++) {
        assertThat(many[i]).isEqualTo(few[i % 3]);
      }
    }
  }

  private static float[] clipped(Clipping.Of of, double limit) {
    float[] parameters = START.clone();
    Optimizer settings =
        new Optimizer(new Sgd(0, false), new ConstantRate(0.1), 0, new Clipping(of, limit));
    new ParameterOptimizer(settings, TWO, 3)
        .step(FloatBuffer.wrap(parameters), FloatBuffer.wrap(new float[] {0.3f, -0.4f, 2}), 0.1);
    return parameters;
  }

  private static void check(Optimizer settings, double[][] expected) {
    float[] parameters = START.clone();
    ParameterOptimizer optimizer = new ParameterOptimizer(settings, TWO, parameters.length);
    double rate = ((ConstantRate) settings.learningRate()).rate();
    for (int step = 0; step < expected.length; step++) {
      optimizer.step(FloatBuffer.wrap(parameters), FloatBuffer.wrap(GRADIENTS[step]), rate);
      for (int i = 0; i < parameters.length; i++) {
        assertThat((double) parameters[i]).isCloseTo(expected[step][i], within(1e-6));
      }
    }
  }
}
