package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Clipping;
import java.nio.FloatBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clips gradients as Keras does; sums of squares are taken in double precision. */
final class GradientLimit {

  private final Clipping.@Nullable Of of;
  private final double limit;
  private final float[] chunk = new float[ParameterOptimizer.CHUNK];
  private double globalFactor = 1;

  GradientLimit(@Nullable Clipping clipping) {
    of = clipping == null ? null : clipping.of();
    limit = clipping == null ? Double.POSITIVE_INFINITY : clipping.limit();
  }

  /** Begins a step. */
  void begin(FloatBuffer gradients, List<Variable> variables) {
    if (of == Clipping.Of.GLOBAL_NORM) {
      double sum = 0;
      for (Variable variable : variables) {
        sum += squares(gradients, variable);
      }
      globalFactor = factor(sum);
    }
  }

  /** What to multiply a variable's gradient by. */
  float factor(FloatBuffer gradients, Variable variable) {
    double factor = of == Clipping.Of.NORM ? factor(squares(gradients, variable)) : globalFactor;
    return (float) factor;
  }

  /** Multiplies, or cuts off each number. */
  void apply(float[] gradients, int count, float factor) {
    if (of == Clipping.Of.VALUE) {
      float most = (float) limit;
      for (int i = 0; i < count; i++) {
        gradients[i] = Math.max(-most, Math.min(most, gradients[i]));
      }
    } else if (factor != 1) {
      for (int i = 0; i < count; i++) {
        gradients[i] *= factor;
      }
    }
  }

  private double factor(double squares) {
    return limit / Math.max(Math.sqrt(squares), limit);
  }

  private double squares(FloatBuffer gradients, Variable variable) {
    double sum = 0;
    for (int from = variable.from(); from < variable.to(); from += chunk.length) {
      int count = Math.min(chunk.length, variable.to() - from);
      gradients.get(from, chunk, 0, count);
      for (int i = 0; i < count; i++) {
        sum += (double) chunk[i] * chunk[i];
      }
    }
    return sum;
  }
}
