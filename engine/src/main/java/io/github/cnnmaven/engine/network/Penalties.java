package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.optimizer.Variable;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.regularization.Regularization;

/**
 * What regularizers add to the loss, which Keras counts in wherever it shows a loss, and to its
 * gradients.
 */
record Penalties(List<Part> parts) {

  /** A regularized parameter and its gradient, as one row each. */
  private record Part(Regularization regularization, INDArray weights, INDArray gradient) {}

  /** Of a network whose gradients have their place in memory. */
  static Penalties of(MultiLayerNetwork net) {
    List<Part> parts = new ArrayList<>();
    INDArray weights = net.params().reshape(net.numParams());
    INDArray gradients = net.getGradientsViewArray().reshape(net.numParams());
    for (Layer layer : net.getLayers()) {
      for (var parameter : layer.paramTable(false).entrySet()) {
        INDArrayIndex place = place(ParameterPlaces.variable(net, parameter.getValue()));
        List<Regularization> all = layer.getConfig().getRegularizationByParam(parameter.getKey());
        for (Regularization regularization : all == null ? List.<Regularization>of() : all) {
          parts.add(new Part(regularization, weights.get(place), gradients.get(place)));
        }
      }
    }
    return new Penalties(parts);
  }

  private static INDArrayIndex place(Variable variable) {
    return NDArrayIndex.interval(variable.from(), variable.from() + variable.length());
  }

  double loss() {
    return parts.stream().mapToDouble(p -> p.regularization().score(p.weights(), 0, 0)).sum();
  }

  void addGradients() {
    parts.forEach(part -> part.regularization().apply(part.weights(), part.gradient(), 0, 0, 0));
  }
}
