package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.jspecify.annotations.Nullable;

/**
 * A network's layers as stages. An activation is done where it costs least: in the kernel of the
 * layer that it belongs to or follows, or behind a max-pool that follows, where there are fewer
 * numbers and, for a function that never falls, the result is the same.
 */
final class StageList implements LayerVisitor<Tensor> {

  private static final Window PIXEL =
      new Window(Size.square(1), Size.square(1), Padding.VALID, Size.square(1));

  private final Parameters parameters;
  private final Map<String, SplitMix64> random;
  private final boolean training;
  private final Pass pass;
  private final List<Stage> stages = new ArrayList<>();
  private Tensor at;
  private Activation pending = Activation.LINEAR;
  private boolean pendingDone;
  private boolean rectified;
  private @Nullable Layer next;

  /**
   * Stages that begin with an input.
   *
   * @param random what layers draw from, by name
   * @param training whether they are to learn
   * @param pass what the forward pass of each is added to
   */
  StageList(
      Parameters parameters,
      Map<String, SplitMix64> random,
      boolean training,
      Tensor input,
      Pass pass) {
    this.parameters = parameters;
    this.random = random;
    this.training = training;
    this.at = input;
    this.pass = pass;
  }

  /** Adds layers; those of the end without their activation, if that is part of the loss. */
  Tensor add(List<Layer> layers, boolean activationAtEnd) {
    List<Layer> all = new ArrayList<>(layers);
    int last = all.size() - 1;
    if (!activationAtEnd) {
      all.set(last, linear(all.get(last)));
    }
    for (int i = 0; i <= last; i++) {
      next = i == last ? null : all.get(i + 1);
      all.get(i).accept(this);
    }
    return at;
  }

  /** The stages, from input to output. */
  List<Stage> stages() {
    return stages;
  }

  private static Layer linear(Layer layer) {
    if (layer instanceof Dense dense) {
      return new Dense(
          dense.name(),
          dense.units(),
          Activation.LINEAR,
          dense.kernel(),
          dense.bias(),
          dense.trainable());
    }
    return layer instanceof ActivationLayer activation
        ? new ActivationLayer(activation.name(), Activation.LINEAR)
        : layer;
  }

  @Override
  public Tensor conv2d(Conv2d layer) {
    FilterShape shape = FilterShape.ordinary(layer.filters(), at.channels(), layer.window().size());
    return weighted(layer, w -> new ConvolutionStage(layer.window(), w, shape));
  }

  @Override
  public Tensor depthwiseConv2d(DepthwiseConv2d layer) {
    FilterShape shape =
        FilterShape.depthwise(at.channels(), layer.depthMultiplier(), layer.window().size());
    return weighted(layer, w -> new ConvolutionStage(layer.window(), w, shape));
  }

  @Override
  public Tensor separableConv2d(SeparableConv2d layer) {
    Weighted first = new Weighted(parameters, layer.name() + Parameters.DEPTHWISE, null);
    add(
        new ConvolutionStage(
            layer.window(),
            first,
            FilterShape.depthwise(at.channels(), layer.depthMultiplier(), layer.window().size())));
    FilterShape shape = FilterShape.ordinary(layer.filters(), at.channels(), PIXEL.size());
    return weighted(layer, w -> new ConvolutionStage(PIXEL, w, shape));
  }

  @Override
  public Tensor dense(Dense layer) {
    return weighted(layer, w -> new DenseStage(w, layer.units()));
  }

  @Override
  public Tensor maxPool2d(MaxPool2d layer) {
    add(pool(algorithm.pooling_max, layer.window()));
    return activatePending();
  }

  @Override
  public Tensor averagePool2d(AveragePool2d layer) {
    return add(pool(algorithm.pooling_avg_exclude_padding, layer.window()));
  }

  @Override
  public Tensor globalMaxPool2d(GlobalMaxPool2d layer) {
    return add(new PoolingStage(algorithm.pooling_max, Geometry::whole, training));
  }

  @Override
  public Tensor globalAveragePool2d(GlobalAveragePool2d layer) {
    return add(new PoolingStage(algorithm.pooling_avg_exclude_padding, Geometry::whole, training));
  }

  @Override
  public Tensor zeroPadding2d(ZeroPadding2d layer) {
    return add(new ZeroPaddingStage(layer));
  }

  @Override
  public Tensor flatten(Flatten layer) {
    return add(new FlattenStage());
  }

  @Override
  public Tensor batchNormalization(BatchNormalization layer) {
    rectified = next instanceof ActivationLayer after && after.function() == Activation.RELU;
    return add(new NormalizationStage(layer, parameters, training, rectified));
  }

  @Override
  public Tensor activation(ActivationLayer layer) {
    boolean done = rectified;
    rectified = false;
    return done ? at : activateLater(layer.function(), false);
  }

  @Override
  public Tensor dropout(Dropout layer) {
    return layer.rate() > 0 ? noise(layer.name(), new Masks(layer.rate(), false)) : at;
  }

  @Override
  public Tensor spatialDropout2d(SpatialDropout2d layer) {
    return layer.rate() > 0 ? noise(layer.name(), new Masks(layer.rate(), true)) : at;
  }

  @Override
  public Tensor gaussianNoise(GaussianNoise layer) {
    return noise(layer.name(), new Gaussians(layer.stddev()));
  }

  private Tensor noise(String layer, Noise noise) {
    return training ? add(new NoiseStage(noise, () -> Forwarded.of(random.get(layer)))) : at;
  }

  private PoolingStage pool(algorithm formula, Window window) {
    return new PoolingStage(formula, input -> Geometry.of(window, input), training);
  }

  private Tensor weighted(KernelLayer layer, Function<Weighted, Stage> stage) {
    Activation activation = layer.activation();
    List<Eltwise> functions = Functions.of(activation);
    boolean fuses = functions.size() == 1 && functions.get(0).fuses();
    Eltwise fused = fuses ? functions.get(0) : null;
    add(stage.apply(new Weighted(parameters, layer.name(), fused)));
    return activateLater(activation, fuses);
  }

  /** Behind a max-pool that follows, if the result is the same there. */
  private Tensor activateLater(Activation activation, boolean done) {
    if (next instanceof MaxPool2d && Functions.neverFalls(activation)) {
      pending = activation;
      pendingDone = done;
      return at;
    }
    return activate(activation, done);
  }

  private Tensor activatePending() {
    Activation activation = pending;
    pending = Activation.LINEAR;
    return activate(activation, pendingDone);
  }

  private Tensor activate(Activation activation, boolean done) {
    if (activation == Activation.SOFTMAX) {
      return add(new SoftmaxStage());
    }
    Functions.of(activation).forEach(function -> add(new EltwiseStage(function, done)));
    return at;
  }

  private Tensor add(Stage stage) {
    stages.add(stage);
    at = stage.forward(at, pass);
    return at;
  }
}
