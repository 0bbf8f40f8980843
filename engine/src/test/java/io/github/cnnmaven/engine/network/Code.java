package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Place;
import java.util.Map;
import java.util.TreeMap;
import org.deeplearning4j.nn.api.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Which code computes a network in a test. */
enum Code {
  /** oneDNN, the network as a whole. */
  STACK,
  /** Deeplearning4j, its convolutions on oneDNN. */
  HELPERS,
  /** Deeplearning4j, its convolutions on its own. */
  BUILT_IN;

  /** Makes sure that this code will compute, on platforms that have it. */
  TrainableNetwork build(
      Network network, ImageShape input, Training training, RandomStreams random) {
    NativeLibrary.setUp(1);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "" + (this == BUILT_IN));
    CodePath path = this == STACK ? CodePath.AUTO : CodePath.PLAIN;
    return new TrainableNetwork(network, input, training, random, path);
  }

  /** The gradients after a forward and a backward pass, by layer and letter, in Keras's order. */
  static Map<String, double[]> gradients(TrainableNetwork built) {
    Map<String, double[]> gradients = new TreeMap<>();
    INDArray all = built.net().getGradientsViewArray().reshape(built.net().numParams());
    Map<String, Place> places = ParameterPlaces.of(built.net()).places();
    for (Layer layer : built.net().getLayers()) {
      for (Map.Entry<String, INDArray> parameter : layer.paramTable(false).entrySet()) {
        String name = layer.conf().getLayer().getLayerName() + "/" + parameter.getKey();
        Place place = requireNonNull(places.get(name));
        float[] values = new float[place.length()];
        for (int i = 0; i < values.length; i++) {
          values[i] = all.getFloat(place.from() + i);
        }
        char order = parameter.getValue().ordering();
        INDArray gradient = Nd4j.create(values, parameter.getValue().shape(), order);
        gradients.put(name, KerasReference.doubles(layer, parameter.getKey(), gradient));
      }
    }
    return gradients;
  }
}
