package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.engine.optimizer.ParameterOptimizer;
import io.github.cnnmaven.engine.optimizer.Variable;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.nio.FloatBuffer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * From a network's gradients to its new parameters, past Deeplearning4j's updaters: their formulas
 * are not Keras's, and they take several passes of native calls over all numbers.
 */
final class OptimizerStep implements Resumable {

  private final MultiLayerNetwork net;
  private final TrainedVariables variables;
  private final ParameterOptimizer optimizer;
  private final FloatBuffer parameters;
  private final FloatBuffer gradients;

  OptimizerStep(MultiLayerNetwork net, Optimizer settings) {
    this.net = net;
    this.variables = TrainedVariables.of(net);
    this.parameters = Floats.buffer(net.params()).slice();
    this.optimizer = new ParameterOptimizer(settings, variables.trained(), parameters.remaining());
    net.initGradientsView();
    this.gradients = Floats.buffer(net.getGradientsViewArray()).slice();
  }

  /** Uses the gradients that the network computed last. */
  void take(double rate) {
    optimizer.step(parameters, gradients, rate);
    for (Variable variable : variables.statistics()) {
      for (int i = variable.from(); i < variable.from() + variable.length(); i++) {
        parameters.put(i, parameters.get(i) - gradients.get(i));
      }
    }
    net.applyConstraints(net.getIterationCount(), net.getEpochCount());
    net.setIterationCount(net.getIterationCount() + 1);
    net.clearLayersStates();
  }

  /** The network's parameters and moving averages, too: they lie together. */
  @Override
  public void write(StateWriter state) throws IOException {
    state.floats(parameters);
    state.whole(net.getIterationCount());
    optimizer.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    state.floats(parameters);
    net.setIterationCount(Math.toIntExact(state.whole()));
    optimizer.read(state);
  }
}
