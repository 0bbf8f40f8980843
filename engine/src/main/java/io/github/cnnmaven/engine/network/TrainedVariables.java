package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.optimizer.Variable;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Which of a network's parameters an optimizer changes.
 *
 * @param trained kernels, biases and the like, unless they are fixed
 * @param statistics running means and the like, whose "gradient" is what to take off them; no
 *     optimizer may touch it
 */
record TrainedVariables(List<Variable> trained, List<Variable> statistics) {

  static TrainedVariables of(MultiLayerNetwork net) {
    List<Variable> trained = new ArrayList<>();
    List<Variable> statistics = new ArrayList<>();
    for (Layer layer : net.getLayers()) {
      for (var parameter : layer.paramTable(false).entrySet()) {
        Variable variable = ParameterPlaces.variable(net, parameter.getValue());
        if (!layer.updaterDivideByMinibatch(parameter.getKey())) {
          // What is not a mean over the batch is not a gradient.
          statistics.add(variable);
        } else if (!TrainingSettings.areFixed(layer, parameter.getKey())) {
          trained.add(variable);
        }
      }
    }
    return new TrainedVariables(trained, statistics);
  }
}
