package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.OptimizerVisitor;
import io.github.cnnmaven.core.training.RmsProp;
import org.nd4j.linalg.learning.config.IUpdater;

/** Optimizers with Keras's formulas. Deeplearning4j's Adam is Keras's, given all settings. */
final class TrainingUpdaters implements OptimizerVisitor<IUpdater> {

  @Override
  public IUpdater adam(Adam optimizer) {
    return new PublishedUpdaters().adam(optimizer);
  }

  @Override
  public IUpdater rmsProp(RmsProp optimizer) {
    return new KerasRmsProp(optimizer);
  }
}
