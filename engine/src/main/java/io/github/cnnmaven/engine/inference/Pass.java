package io.github.cnnmaven.engine.inference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/** What a network made of some images, layer by layer. */
public final class Pass {

  private final List<Node> nodes;
  private final List<InferenceLayer> layers;
  private final INDArray images;
  private final List<INDArray> values;

  Pass(List<Node> nodes, List<InferenceLayer> layers, INDArray images, List<INDArray> values) {
    this.nodes = nodes;
    this.layers = layers;
    this.images = images;
    this.values = values;
  }

  static List<INDArray> inputs(Node node, INDArray image, List<INDArray> values) {
    List<INDArray> in = new ArrayList<>();
    for (int number : node.inputs()) {
      in.add(number == Node.IMAGE ? image : values.get(number));
    }
    return in;
  }

  /** How many images there are. */
  public int count() {
    return (int) images.size(0);
  }

  /** How many numbers it holds. */
  long numbers() {
    return values.stream().filter(Objects::nonNull).mapToLong(INDArray::length).sum();
  }

  /**
   * What a layer made of an image.
   *
   * @throws IllegalArgumentException when it needs images of the size it was trained on
   */
  public Maps maps(InferenceLayer layer, int image) {
    return maps(output(layer), image);
  }

  /** The same before the layer's activation. */
  public Maps linearMaps(InferenceLayer layer, int image) {
    return maps(Objects.requireNonNull(value(layer.linear()), "The size does not fit"), image);
  }

  private static Maps maps(INDArray all, int image) {
    long[] shape = all.shape();
    float[] numbers = Arrays.floats(all.get(NDArrayIndex.point(image)));
    return shape.length == 4
        ? new Maps((int) shape[1], (int) shape[2], (int) shape[3], numbers)
        : new Maps(1, 1, numbers.length, numbers);
  }

  /** Whether a layer's values are images. */
  public boolean isImage(InferenceLayer layer) {
    INDArray value = value(layer.output());
    return value != null && value.rank() == 4;
  }

  /** What the network tells of each image: its probabilities behind softmax or sigmoid. */
  public float[][] answers() {
    return rows(output(last()));
  }

  /** The same before the last activation. */
  public float[][] logits() {
    return rows(Objects.requireNonNull(value(last().linear()), "The size does not fit"));
  }

  /** A class's logit for each image; with one output, class 0 has the negative one. */
  public Target logit(int... classes) {
    return ofClasses(last().linear(), classes);
  }

  /** The same after the last activation, where class 0 of one output has what is left to 1. */
  public Target probability(int... classes) {
    return ofClasses(last().output(), classes);
  }

  /**
   * Of each image the mean of another filter's map before the activation, which has a slope
   * everywhere.
   */
  public Target linear(InferenceLayer layer, int... filters) {
    float[] ones = new float[filters.length];
    java.util.Arrays.fill(ones, 1);
    return new Target(layer.linear(), filters.clone(), ones);
  }

  /** The same behind the activation, which may have no slope where a filter does not answer. */
  public Target output(InferenceLayer layer, int... filters) {
    float[] ones = new float[filters.length];
    java.util.Arrays.fill(ones, 1);
    return new Target(layer.output(), filters.clone(), ones);
  }

  /** Each image's logit of a class, or its probability. */
  public float[] values(int[] classes, boolean probability) {
    Target target = probability ? probability(classes) : logit(classes);
    float[][] rows = probability ? answers() : logits();
    float[] values = new float[classes.length];
    for (int i = 0; i < values.length; i++) {
      float value = rows[i][target.channels()[i]];
      boolean rest = target.signs()[i] < 0;
      values[i] = rest && probability ? 1 - value : target.signs()[i] * value;
    }
    return values;
  }

  /** Of each image the number that is its target. */
  public float[] values(Target target) {
    INDArray value = Objects.requireNonNull(value(target.node()), "The size does not fit");
    float[][] means = rows(value.rank() == 4 ? value.mean(1, 2) : value);
    float[] values = new float[means.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = target.signs()[i] * means[i][target.channels()[i]];
    }
    return values;
  }

  /** Of each image the mean of each of a layer's maps. */
  public float[][] means(InferenceLayer layer) {
    INDArray value = output(layer);
    return rows(value.rank() == 4 ? value.mean(1, 2) : value);
  }

  /**
   * What a layer gives to the next one, by image, row, column and channel: its values behind the
   * batch normalization and the activation that follow it as layers of their own.
   */
  public float[] activations(InferenceLayer layer) {
    return Arrays.floats(Objects.requireNonNullElse(value(activated(layer)), output(layer)));
  }

  private int activated(InferenceLayer layer) {
    int last = layer.output();
    for (int i = last + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean changesNumbersOnly =
          node.step() instanceof ScalingStep || node.step() instanceof ActivationStep;
      if (changesNumbersOnly && node.inputs()[0] == last) {
        last = i;
      }
    }
    return last;
  }

  /** How many maps, or numbers, a layer gives. */
  public int channels(InferenceLayer layer) {
    INDArray value = output(layer);
    return (int) value.size(value.rank() - 1);
  }

  /** Of each image the numbers that reach the last dense layer, or else the logits. */
  public float[][] features() {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      if (nodes.get(i).step() instanceof DenseStep) {
        return rows(inputs(nodes.get(i), images, values).get(0));
      }
    }
    return logits();
  }

  /** The derivative of a target with respect to the images' numbers. */
  public float[] gradient(Target target) {
    return Arrays.floats(gradients(target, Node.IMAGE));
  }

  /** The derivative of a target with respect to what a layer made of an image. */
  public Maps gradient(Target target, InferenceLayer layer, int image) {
    INDArray all = gradients(target, layer.output());
    float[] numbers = Arrays.floats(all.get(NDArrayIndex.point(image)));
    return new Maps((int) all.size(1), (int) all.size(2), (int) all.size(3), numbers);
  }

  private Target ofClasses(int node, int... classes) {
    boolean single = output(last()).size(1) == 1;
    int[] channels = single ? new int[classes.length] : classes.clone();
    float[] signs = new float[classes.length];
    for (int i = 0; i < signs.length; i++) {
      signs[i] = single && classes[i] == 0 ? -1 : 1;
    }
    return new Target(node, channels, signs);
  }

  private INDArray gradients(Target target, int of) {
    Map<Integer, INDArray> gradients = new HashMap<>();
    gradients.put(target.node(), seed(target));
    for (int i = target.node(); i > of && i >= 0; i--) {
      INDArray gradient = gradients.remove(i);
      if (gradient != null) {
        Node node = nodes.get(i);
        List<INDArray> back =
            node.step().backward(inputs(node, images, values), values.get(i), gradient);
        for (int k = 0; k < back.size(); k++) {
          gradients.merge(node.inputs()[k], back.get(k), INDArray::add);
        }
      }
    }
    INDArray found = gradients.get(of);
    return found == null ? Nd4j.zerosLike(of == Node.IMAGE ? images : values.get(of)) : found;
  }

  /** Ones where the target is, as a mean over its places. */
  private INDArray seed(Target target) {
    INDArray value = Objects.requireNonNull(value(target.node()), "The size does not fit");
    INDArray seed = Nd4j.zeros(value.dataType(), value.shape());
    boolean image = value.rank() == 4;
    double places = image ? value.size(1) * value.size(2) : 1;
    for (int i = 0; i < target.channels().length; i++) {
      INDArray own = seed.get(NDArrayIndex.point(i));
      INDArray channel =
          image
              ? own.get(
                  NDArrayIndex.all(), NDArrayIndex.all(), NDArrayIndex.point(target.channels()[i]))
              : own.get(NDArrayIndex.point(target.channels()[i]));
      channel.assign(target.signs()[i] / places);
    }
    return seed;
  }

  private InferenceLayer last() {
    return layers.get(layers.size() - 1);
  }

  private INDArray output(InferenceLayer layer) {
    INDArray value = value(layer.output());
    if (value == null) {
      throw new IllegalArgumentException(
          "layer '" + layer.name() + "' only takes images of the size it was trained on");
    }
    return value;
  }

  private @Nullable INDArray value(int node) {
    return node == Node.IMAGE ? images : values.get(node);
  }

  private static float[][] rows(INDArray array) {
    float[][] rows = new float[(int) array.size(0)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.floats(array.get(NDArrayIndex.point(i)));
    }
    return rows;
  }
}
