package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.graph.ElementWiseVertex;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.graph.vertex.GraphVertex;
import org.deeplearning4j.nn.graph.vertex.impl.LayerVertex;
import org.deeplearning4j.nn.graph.vertex.impl.PreprocessorVertex;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.jspecify.annotations.Nullable;

/** From Deeplearning4j's networks to steps. */
final class GraphReader {

  private GraphReader() {}

  static InferenceNetwork read(MultiLayerNetwork net, ImageShape input) throws IOException {
    NodeList list = new NodeList();
    int last = Node.IMAGE;
    for (int i = 0; i < net.getnLayers(); i++) {
      Layer layer = net.getLayer(i);
      String name = layer.conf().getLayer().getLayerName();
      last = prepare(net.getLayerWiseConfigurations().getInputPreProcess(i), name, last, list);
      last = list.add(name, new LayerSteps(layer).parts(), layer.numParams(), last);
    }
    return new InferenceNetwork(input, list);
  }

  /** A graph with one input and one output. */
  static InferenceNetwork read(ComputationGraph net, ImageShape input) throws IOException {
    NodeList list = new NodeList();
    int[] ends = new int[net.getVertices().length];
    for (int number : net.topologicalSortOrder()) {
      GraphVertex vertex = net.getVertices()[number];
      ends[number] = vertex(vertex, net, list, ends);
    }
    return new InferenceNetwork(input, list);
  }

  private static int vertex(GraphVertex vertex, ComputationGraph net, NodeList list, int[] ends)
      throws IOException {
    if (vertex.isInputVertex()) {
      return Node.IMAGE;
    }
    String name = vertex.getVertexName();
    int[] inputs = new int[vertex.getInputVertices().length];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = ends[vertex.getInputVertices()[i].getVertexIndex()];
    }
    if (vertex instanceof LayerVertex layer) {
      int before = prepare(layer.getLayerPreProcessor(), name, inputs[0], list);
      LayerSteps.Parts layerParts = new LayerSteps(layer.getLayer()).parts();
      return list.add(name, layerParts, layer.getLayer().numParams(), before);
    }
    if (vertex instanceof PreprocessorVertex preprocessor) {
      return prepare(preprocessor.getPreProcessor(), name, inputs[0], list);
    }
    if (net.getConfiguration().getVertices().get(name) instanceof ElementWiseVertex branches
        && branches.getOp() == ElementWiseVertex.Op.Add) {
      return list.add(name, new SumStep(), inputs);
    }
    throw new UnsupportedLayerException(name, "a " + vertex.getClass().getSimpleName());
  }

  private static int prepare(
      @Nullable InputPreProcessor preparation, String layer, int input, NodeList list)
      throws UnsupportedLayerException {
    if (preparation == null) {
      return input;
    }
    if (preparation instanceof CnnToFeedForwardPreProcessor) {
      return list.add(layer, ShapeStep.flat(), input);
    }
    throw new UnsupportedLayerException(
        layer, "behind a " + preparation.getClass().getSimpleName());
  }
}
