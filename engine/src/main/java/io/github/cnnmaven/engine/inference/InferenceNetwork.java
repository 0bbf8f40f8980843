package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.VectorShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** A trained network that only answers. Not for several threads at once. */
public final class InferenceNetwork {

  private final ImageShape input;
  private final List<Node> nodes;
  private final List<InferenceLayer> layers;

  InferenceNetwork(ImageShape input, NodeList list) {
    this(input, list.nodes(), list.layers());
  }

  private InferenceNetwork(ImageShape input, List<Node> nodes, List<InferenceLayer> layers) {
    this.input = input;
    this.nodes = List.copyOf(nodes);
    this.layers = List.copyOf(layers);
  }

  /**
   * Reads a saved model.
   *
   * @param file as {@code ModelSerializer} writes it, channels last
   * @throws UnsupportedLayerException when one of its layers cannot be computed here
   * @throws IOException when it cannot be read
   */
  public static InferenceNetwork read(Path file, ImageShape input) throws IOException {
    Model model = new SavedModel(file).read();
    return model instanceof ComputationGraph graph
        ? GraphReader.read(graph, input)
        : GraphReader.read((MultiLayerNetwork) model, input);
  }

  /**
   * The same network, for one that ends with logits: a softmax makes them probabilities, or a
   * sigmoid where there is only one.
   */
  public InferenceNetwork fromLogits() {
    InferenceLayer last = layers.get(layers.size() - 1);
    IActivation function = outputs() == 1 ? new ActivationSigmoid() : new ActivationSoftmax();
    List<Node> longer = new ArrayList<>(nodes);
    longer.add(new Node(last.name(), new ActivationStep(function), last.output()));
    List<InferenceLayer> all = new ArrayList<>(layers.subList(0, layers.size() - 1));
    all.add(last.answering(nodes.size()));
    return new InferenceNetwork(input, longer, all);
  }

  /** The images it was trained on. */
  public ImageShape input() {
    return input;
  }

  /** From input to output. */
  public List<InferenceLayer> layers() {
    return layers;
  }

  public Optional<InferenceLayer> layer(String name) {
    return layers.stream().filter(layer -> layer.name().equals(name)).findFirst();
  }

  /** Its layers as Keras's {@code summary()} shows them; nothing of it is trained. */
  public NetworkSummary summary() {
    Pass pass = pass(new float[Math.toIntExact(input.size())], 1);
    return new NetworkSummary(input, layers.stream().map(layer -> summary(layer, pass)).toList());
  }

  private LayerSummary summary(InferenceLayer layer, Pass pass) {
    Maps maps = pass.maps(layer, 0);
    long places = (long) maps.height() * maps.width();
    Shape shape =
        pass.isImage(layer)
            ? new ImageShape(maps.height(), maps.width(), maps.channels())
            : new VectorShape(maps.channels());
    return new LayerSummary(
        layer.name(), type(layer), shape, layer.parameters(), 0, layer.weights().length * places);
  }

  private String type(InferenceLayer layer) {
    return switch (layer.kind()) {
      case CONVOLUTION -> "conv2d";
      case DEPTHWISE_CONVOLUTION -> "depthwiseConv2d";
      case DENSE -> "dense";
      case POOLING -> "pooling";
      case OTHER -> type(nodes.get(Math.max(0, layer.output())), layer.name());
    };
  }

  /** A layer without a step of its own drops nothing out in inference. */
  private static String type(Node last, String layer) {
    if (!last.layer().equals(layer)) {
      return "dropout";
    }
    if (last.step() instanceof ScalingStep) {
      return "batchNormalization";
    }
    return last.step() instanceof PaddingStep ? "zeroPadding2d" : "activation";
  }

  /** How many numbers it tells of an image. */
  public int outputs() {
    return pass(new float[Math.toIntExact(input.size())], input, 1).answers()[0].length;
  }

  /** How many numbers all its layers together make of an image. */
  public long numbers() {
    return pass(new float[Math.toIntExact(input.size())], 1).numbers();
  }

  /**
   * Shows it images of the size it was trained on.
   *
   * @param images normalized, by image, row, column and channel
   */
  public Pass pass(float[] images, int count) {
    return pass(images, input, count);
  }

  /** Shows it images of any size; layers that need its own have no values then. */
  public Pass pass(float[] images, ImageShape shape, int count) {
    INDArray in =
        Nd4j.createFromArray(images)
            .reshape('c', count, shape.height(), shape.width(), shape.channels());
    List<INDArray> values = new ArrayList<>();
    for (Node node : nodes) {
      values.add(value(node, in, values));
    }
    return new Pass(nodes, layers, in, values);
  }

  /** Null where it, or what comes before it, does not fit an image of another size. */
  private @Nullable INDArray value(Node node, INDArray image, List<INDArray> values) {
    List<INDArray> in = Pass.inputs(node, image, values);
    if (in.contains(null)) {
      return null;
    }
    boolean fits =
        !(node.step() instanceof DenseStep dense) || dense.weights().size(0) == in.get(0).size(1);
    return fits ? node.step().forward(in) : null;
  }
}
