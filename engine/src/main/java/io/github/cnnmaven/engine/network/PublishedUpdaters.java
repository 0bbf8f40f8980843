package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.OptimizerVisitor;
import io.github.cnnmaven.core.training.RmsProp;
import org.nd4j.linalg.learning.config.IUpdater;

/** The stock optimizers nearest to Keras's, with state of the same size and meaning. */
final class PublishedUpdaters implements OptimizerVisitor<IUpdater> {

  @Override
  public IUpdater adam(Adam optimizer) {
    return new org.nd4j.linalg.learning.config.Adam(
        optimizer.learningRate(), optimizer.beta1(), optimizer.beta2(), optimizer.epsilon());
  }

  @Override
  public IUpdater rmsProp(RmsProp optimizer) {
    return new org.nd4j.linalg.learning.config.RmsProp(
        optimizer.learningRate(), optimizer.rho(), optimizer.epsilon());
  }
}
