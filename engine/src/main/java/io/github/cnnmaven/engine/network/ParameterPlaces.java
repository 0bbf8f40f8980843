package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.optimizer.Variable;
import io.github.cnnmaven.engine.stack.Parameters;
import io.github.cnnmaven.engine.stack.Place;
import java.util.HashMap;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Where a network's parameters and gradients lie in memory. */
final class ParameterPlaces {

  private ParameterPlaces() {}

  /** Of a network whose gradients have their place; it must outlive what is returned. */
  static Parameters of(MultiLayerNetwork net) {
    Map<String, Place> places = new HashMap<>();
    for (Layer layer : net.getLayers()) {
      String name = layer.getConfig().getLayerName();
      for (var parameter : layer.paramTable(false).entrySet()) {
        Variable variable = variable(net, parameter.getValue());
        boolean learned = !TrainingSettings.areFixed(layer, parameter.getKey());
        places.put(
            name + "/" + parameter.getKey(),
            new Place(variable.from(), variable.length(), learned));
      }
    }
    return new Parameters(address(net.params()), address(net.getGradientsViewArray()), places);
  }

  /** A parameter's place by where it lies: tables are not always in the order of memory. */
  static Variable variable(MultiLayerNetwork net, INDArray parameter) {
    return new Variable(
        Math.toIntExact(parameter.offset() - net.params().offset()),
        Math.toIntExact(parameter.length()));
  }

  /** The address of a buffer is without the offset of a view of it. */
  private static long address(INDArray array) {
    return array.data().address() + Float.BYTES * array.offset();
  }
}
