package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * A network as Keras would compute it, in double precision: what Deeplearning4j is compared with.
 *
 * @param parameters by layer and Deeplearning4j's letter ({@code conv_1/W}), in Keras's order
 * @param random of the dropout masks, of epoch 1
 */
record KerasReference(
    Network network, ImageShape input, Map<String, double[]> parameters, RandomStreams random) {

  /** With the parameters that a built network has now. */
  static KerasReference of(TrainableNetwork built, Network network, ImageShape input) {
    Map<String, double[]> parameters = new HashMap<>();
    MultiLayerNetwork net = built.net();
    for (org.deeplearning4j.nn.api.Layer layer : net.getLayers()) {
      String name = layer.conf().getLayer().getLayerName();
      layer
          .paramTable()
          .forEach((key, values) -> parameters.put(name + "/" + key, doubles(layer, key, values)));
    }
    return new KerasReference(network, input, parameters, new RandomStreams(3));
  }

  /** Of a parameter or its gradient, in Keras's order. */
  static double[] doubles(org.deeplearning4j.nn.api.Layer layer, String key, INDArray values) {
    INDArray ordered = key.equals("W") ? Weights.inKerasOrder(layer, values) : values;
    return ordered.dup('c').data().asDouble();
  }

  /** What the last layer gives, before its softmax. */
  Tensor logits(double[] pixels, boolean training) {
    List<KerasLayer> layers = layers(pixels, training);
    int last = layers.size() - 1;
    return network.layers().get(last).accept(layers.get(last));
  }

  /** Every layer with what it gets. */
  List<KerasLayer> layers(double[] pixels, boolean training) {
    Tensor values = new Tensor(pixels, Math.toIntExact(pixels.length / input.size()), input);
    List<LayerSummary> shapes = NetworkSummary.of(network, input).layers();
    List<KerasLayer> layers = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      boolean last = i == shapes.size() - 1;
      KerasLayer layer = new KerasLayer(this, values, shapes.get(i).outputShape(), training, !last);
      layers.add(layer);
      values = last ? values : network.layers().get(i).accept(layer);
    }
    return layers;
  }

  /** Sum of the cross-entropies. */
  double loss(float[] pixels, int[] labels, boolean training) {
    return loss(doubles(pixels), labels, training);
  }

  static double[] doubles(float[] pixels) {
    return IntStream.range(0, pixels.length).mapToDouble(i -> pixels[i]).toArray();
  }

  /** As {@link #loss(float[], int[], boolean)}. */
  double loss(double[] pixels, int[] labels, boolean training) {
    Tensor logits = logits(pixels, training);
    int classes = logits.channels();
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      double sum = 0;
      for (int c = 0; c < classes; c++) {
        sum += Math.exp(logits.values()[i * classes + c]);
      }
      loss += Math.log(sum) - logits.values()[i * classes + labels[i]];
    }
    return loss;
  }
}
