package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.Regularizer;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.NoOp;

/** What training does with a layer's weights besides following the gradient. */
final class TrainingSettings {

  private TrainingSettings() {}

  /** As in Keras, weights that are fixed add nothing to the loss and are not constrained. */
  static <B extends BaseLayer.Builder<B>> B of(KernelLayer layer, B builder) {
    if (!layer.trainable()) {
      return builder.updater(fixed());
    }
    Regularizer regularizer = layer.kernel().regularizer();
    if (regularizer.l1() > 0) {
      builder.l1(regularizer.l1());
    }
    if (regularizer.l2() > 0) {
      // Deeplearning4j halves the sum of squares, Keras does not.
      builder.l2(2 * regularizer.l2());
    }
    Constraint constraint = layer.kernel().constraint();
    return constraint == null
        ? builder
        : builder.constrainWeights(new KernelConstraint(constraint));
  }

  /** The mark of parameters that no optimizer changes. */
  static IUpdater fixed() {
    return new NoOp();
  }

  /** Whether a parameter has that mark. */
  static boolean areFixed(Layer layer, String parameter) {
    return layer.getConfig().getUpdaterByParam(parameter) instanceof NoOp;
  }
}
