package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.ShapeException;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.Whitening;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Stack;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.convolution.DepthwiseConvolution2DLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.params.DefaultParamInitializer;
import org.deeplearning4j.util.ModelSerializer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network with weights, and how to change them. Not for several threads at once. */
public final class TrainableNetwork implements Classifier, Resumable, AutoCloseable {

  /** As many as the recipe takes; more change the covariance little. */
  private static final int WHITENING_IMAGES = 5000;

  private final NetworkBuilder builder;
  private final RandomStreams random;
  private final Map<String, SeededNoise> noises;
  private final OutputScore score;
  private final MultiLayerNetwork net;
  private final OptimizerStep optimizer;
  private final Penalties penalties;
  private final @Nullable Stack stack;
  private final Passes passes;

  /**
   * A network with first weights, on the fastest code there is.
   *
   * @param input size of the images it will see
   * @throws ShapeException when its layers do not fit, or it ends with an image
   */
  public TrainableNetwork(
      Network network, ImageShape input, Training training, RandomStreams random) {
    this(network, input, training, random, CodePath.AUTO);
  }

  /**
   * A network with first weights; these are the same on every code path.
   *
   * @param input size of the images it will see
   * @param path which code to compute with
   * @throws ShapeException when its layers do not fit, or it ends with an image
   */
  public TrainableNetwork(
      Network network, ImageShape input, Training training, RandomStreams random, CodePath path) {
    this.builder = NetworkBuilder.of(network, input);
    this.random = random;
    this.noises = builder.noises();
    Objective objective = Objective.of(training.loss(), builder.output().activation());
    this.score = new OutputScore(objective);
    TrainingLoss loss = new TrainingLoss(score);
    this.net = new MultiLayerNetwork(builder.training(noises, loss));
    net.init();
    initialise();
    this.optimizer = new OptimizerStep(net, training.optimizer());
    this.penalties = Penalties.of(net);
    int units = builder.output().units();
    Optional<String> slow =
        path == CodePath.PLAIN ? Optional.of("as cnn.acceleration says") : Stack.missing();
    this.stack = slow.isPresent() ? null : new Stack(task(objective));
    this.passes =
        stack == null
            ? new PlainPasses(net, loss, new BatchArrays(input, units), slow.orElseThrow())
            : new StackPasses(stack, score, units);
  }

  private Stack.Task task(Objective objective) {
    return new Stack.Task(
        builder.network(),
        builder.input(),
        ParameterPlaces.of(net),
        objective.activation() != Activation.LINEAR);
  }

  /**
   * Lets a first convolution that should start white do so; does nothing to other networks.
   *
   * @param count of the training images
   */
  public void whiten(int count, Pixels training) {
    if (builder.network().layers().get(0) instanceof Conv2d first
        && first.kernel().initializer() instanceof Whitening whitening) {
      PatchWhitening patches = new PatchWhitening(builder.input(), first.window().size());
      float[] pixels = new float[Math.toIntExact(builder.input().size())];
      for (int i = 0; i < Math.min(count, WHITENING_IMAGES); i++) {
        training.copy(i, pixels, 0);
        patches.add(pixels);
      }
      INDArray kernel = Weights.kernel(net.getLayer(first.name()));
      float[] white = patches.kernel(first.filters(), whitening.epsilon());
      kernel.assign(Floats.array(white, kernel.shape()));
    }
  }

  /** From now on multiplies the loss of each training image by its class's weight. */
  public void weigh(double[] byClass) {
    score.weigh(byClass);
  }

  /** Lets every random stream of training begin anew. */
  public void startEpoch(int epoch) {
    noises.forEach((layer, n) -> n.drawFrom(random.of(RandomStreams.dropout(layer), epoch)));
    if (stack != null) {
      stack.drawFrom(layer -> random.of(RandomStreams.dropout(layer), epoch));
    }
    net.setEpochCount(epoch - 1);
  }

  /**
   * One step of the optimizer.
   *
   * @param images normalized pixels, by image, row, column and channel
   * @param labels as many as there are images
   * @param rate size of the step
   * @return the score before the step, in training mode
   */
  public BatchScore step(float[] images, Labels labels, double rate) {
    double penalty = penalties.loss();
    BatchScore before = passes.learn(images, labels);
    penalties.addGradients();
    optimizer.take(rate);
    return before.withPenalty(penalty);
  }

  /** One step with images that are not mixed: {@code classes} are theirs, counted from 0. */
  public BatchScore step(float[] images, int[] classes, double rate) {
    return step(images, Labels.of(classes), rate);
  }

  /** The score of images that are not mixed: {@code classes} are theirs, counted from 0. */
  public BatchScore evaluate(float[] images, int[] classes) {
    return evaluate(images, Labels.of(classes));
  }

  /** The score of some images in inference mode; parameters as in {@link #step}. */
  @Override
  public BatchScore evaluate(float[] images, Labels labels) {
    return passes.score(images, labels).withPenalty(penalties.loss());
  }

  /** The same score, and what the network tells of each image. */
  @Override
  public BatchAnswer answer(float[] images, int[] labels) {
    return passes.answer(images, labels).withPenalty(penalties.loss());
  }

  /**
   * What the network has learned so far; the optimizer's memory is not part of it.
   *
   * @param former is overwritten, as these may be large; null for a new one
   */
  public Snapshot snapshot(@Nullable Snapshot former) {
    if (former == null) {
      return new Snapshot(net.params().dup());
    }
    former.parameters().assign(net.params());
    return former;
  }

  /** Takes the network back to what it was. */
  public void restore(Snapshot earlier) {
    net.params().assign(earlier.parameters());
  }

  /** Between two epochs: parameters, moving averages and what the optimizer remembers. */
  @Override
  public void write(StateWriter state) throws IOException {
    optimizer.write(state);
  }

  @Override
  public void read(StateReader state) throws IOException {
    optimizer.read(state);
  }

  /** Which code computes this network's convolutions, as far as it has been used. */
  @Override
  public Acceleration acceleration() {
    return passes.acceleration();
  }

  /**
   * Saves the network in its {@linkplain PublishedForm published form}, to be used, not to be
   * trained on. Read it with {@code ModelSerializer.restoreMultiLayerNetwork}.
   *
   * @throws IOException when the file cannot be written
   */
  public void save(Path file) throws IOException {
    MultiLayerNetwork published = new MultiLayerNetwork(builder.published());
    published.init(net.params().dup(), false);
    published.setIterationCount(net.getIterationCount());
    published.setEpochCount(net.getEpochCount());
    ModelSerializer.writeModel(published, file.toFile(), false);
  }

  /** The filters of a layer, if it is a convolution over all channels. */
  public Optional<Filters> filters(String layer) {
    if (!(net.getLayer(layer) instanceof ConvolutionLayer convolution)
        || convolution instanceof DepthwiseConvolution2DLayer) {
      return Optional.empty();
    }
    INDArray weights = convolution.getParam(DefaultParamInitializer.WEIGHT_KEY);
    long[] shape = weights.shape();
    return Optional.of(
        new Filters(
            layer,
            (int) shape[0],
            new Size((int) shape[2], (int) shape[3]),
            (int) shape[1],
            Floats.read(weights.permute(0, 2, 3, 1).dup('c'))));
  }

  /** Frees what batches needed outside the heap, at once and not when garbage is collected. */
  @Override
  public void close() {
    if (stack != null) {
      stack.close();
    }
  }

  /** How many numbers training changes, or would if they were not fixed. */
  public long parameters() {
    long parameters = 0;
    for (org.deeplearning4j.nn.api.Layer layer : net.getLayers()) {
      parameters += layer.numParams();
      if (layer.conf().getLayer() instanceof KerasBatchNormalization normalization) {
        parameters -= normalization.constants();
      }
    }
    return parameters;
  }

  /** What computes it, for tests. */
  Passes passes() {
    return passes;
  }

  /** The network inside, for tests of what it computes. */
  MultiLayerNetwork net() {
    return net;
  }

  private void initialise() {
    for (Layer layer : builder.network().layers()) {
      if (layer instanceof KernelLayer weighted) {
        LayerParts.names(weighted).forEach(part -> initialise(part, weighted.kernel()));
      }
    }
  }

  private void initialise(String part, Kernel kernel) {
    String stream = RandomStreams.initialisation(part);
    Weights.initialise(
        net.getLayer(part), kernel.initializer(), random.of(stream, RandomStreams.BEFORE_TRAINING));
  }
}
