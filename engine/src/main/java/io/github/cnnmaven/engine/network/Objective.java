package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.core.training.LossVisitor;
import io.github.cnnmaven.core.training.MeanSquaredError;

/**
 * A loss behind a last layer's activation.
 *
 * @param activation applied before the cost; linear where the cost takes in a softmax or sigmoid
 * @param smoothing label smoothing
 * @param threshold above which a single unit means the second class
 */
record Objective(OutputCost cost, Activation activation, double smoothing, double threshold) {

  static Objective of(Loss loss, Activation last) {
    return loss.accept(
        new LossVisitor<Objective>() {
          @Override
          public Objective categoricalCrossentropy(CategoricalCrossentropy loss) {
            if (loss.fromLogits()) {
              return new Objective(new SoftmaxCost(), last, loss.labelSmoothing(), 0);
            }
            return last == Activation.SOFTMAX
                ? logits(new SoftmaxCost(), loss.labelSmoothing())
                : new Objective(new NormalizedCost(), last, loss.labelSmoothing(), 0.5);
          }

          @Override
          public Objective binaryCrossentropy(BinaryCrossentropy loss) {
            if (loss.fromLogits()) {
              return new Objective(new SigmoidCost(), last, loss.labelSmoothing(), 0);
            }
            return last == Activation.SIGMOID
                ? logits(new SigmoidCost(), loss.labelSmoothing())
                : new Objective(new ProbabilityCost(), last, loss.labelSmoothing(), 0.5);
          }

          @Override
          public Objective meanSquaredError(MeanSquaredError loss) {
            return new Objective(new SquaredCost(), last, 0, 0.5);
          }
        });
  }

  private static Objective logits(OutputCost cost, double smoothing) {
    return new Objective(cost, Activation.LINEAR, smoothing, 0);
  }

  /** What a target becomes by label smoothing; Keras's binary losses count two classes. */
  double smooth(double target, int units) {
    int classes = cost instanceof SoftmaxCost || cost instanceof NormalizedCost ? units : 2;
    return target * (1 - smoothing) + smoothing / classes;
  }
}
