package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deeplearning4j.nn.api.Layer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** The {@link Reference} of each image of a batch, with the parameters of a built network. */
final class ReferenceBatch {

  final Map<String, double[]> weights = new HashMap<>();
  final Map<String, double[]> biases = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<double[]> images = new ArrayList<>();
  private final int[] labels;

  /** A batch whose dropout masks are the first of epoch 1. */
  ReferenceBatch(
      TrainableNetwork built, Network network, ImageShape input, float[] pixels, int[] labels) {
    this.labels = labels;
    for (Layer layer : built.net().getLayers()) {
      if (layer.numParams() > 0) {
        String name = layer.conf().getLayer().getLayerName();
        weights.put(name, doubles(Weights.inKerasOrder(layer.getParam("W"))));
        biases.put(name, doubles(layer.getParam("b")));
      }
    }
    int size = (int) input.size();
    for (int i = 0; i < labels.length; i++) {
      references.add(new Reference(network, input, weights, biases, new HashMap<>()));
      double[] image = new double[size];
      for (int p = 0; p < size; p++) {
        image[p] = pixels[i * size + p];
      }
      images.add(image);
    }
  }

  /** Drops what a network drops in the first batch of epoch 1. */
  ReferenceBatch withDropout(RandomStreams random) {
    Reference first = references.get(0);
    List<LayerSummary> summaries = NetworkSummary.of(first.network(), first.input()).layers();
    for (int i = 0; i < summaries.size(); i++) {
      if (first.network().layers().get(i) instanceof Dropout dropout) {
        SplitMix64 stream = random.of(RandomStreams.dropout(dropout.name()), 1);
        int size = (int) summaries.get(i).outputShape().size();
        references.forEach(r -> r.masks().put(dropout.name(), mask(stream, dropout.rate(), size)));
      }
    }
    return this;
  }

  /** The sum of the images' losses with the parameters as they are now. */
  double loss() {
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      loss += references.get(i).loss(images.get(i), labels[i]);
    }
    return loss;
  }

  /** Of an image, before softmax. */
  double[] logits(int image) {
    return references.get(image).logits(images.get(image));
  }

  static double[] doubles(INDArray array) {
    float[] floats = Floats.read(array.dup('c'));
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      doubles[i] = floats[i];
    }
    return doubles;
  }

  private static double[] mask(SplitMix64 stream, double rate, int size) {
    double[] mask = new double[size];
    for (int i = 0; i < size; i++) {
      mask[i] = stream.nextDouble() < rate ? 0 : 1 / (1 - rate);
    }
    return mask;
  }
}
