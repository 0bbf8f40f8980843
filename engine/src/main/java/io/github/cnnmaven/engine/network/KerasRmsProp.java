package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.training.RmsProp;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.schedule.ISchedule;

/**
 * Keras 3's <a href="https://keras.io/api/optimizers/rmsprop/">RMSprop</a>. Deeplearning4j's starts
 * its mean at epsilon where Keras starts at 0, and adds epsilon outside the root where Keras adds
 * it inside.
 */
record KerasRmsProp(RmsProp settings) implements IUpdater {

  @Override
  public long stateSize(long numParams) {
    return numParams;
  }

  @Override
  public GradientUpdater<KerasRmsProp> instantiate(INDArray state, boolean initialize) {
    KerasRmsPropStep step = new KerasRmsPropStep(this, state);
    if (initialize) {
      state.assign(0);
    }
    return step;
  }

  @Override
  public GradientUpdater<KerasRmsProp> instantiate(
      Map<String, INDArray> state, boolean initialize) {
    throw new UnsupportedOperationException("The state is one array");
  }

  @Override
  public double getLearningRate(int iteration, int epoch) {
    return settings.learningRate();
  }

  @Override
  public boolean hasLearningRate() {
    return true;
  }

  @Override
  public void setLrAndSchedule(double rate, ISchedule schedule) {
    throw new UnsupportedOperationException("Settings are fixed");
  }

  @Override
  public KerasRmsProp clone() {
    return this;
  }
}
