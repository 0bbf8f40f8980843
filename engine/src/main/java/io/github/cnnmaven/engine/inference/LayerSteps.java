package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.engine.network.Filters;
import java.util.List;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.Convolution2D;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DepthwiseConvolution2D;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** From one of Deeplearning4j's layers to the steps that compute the same. */
final class LayerSteps {

  /**
   * The steps of a layer.
   *
   * @param weights of its kernel
   * @param before its activation
   * @param activation none or one
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Parts(
      LayerKind kind,
      @Nullable Filters kernel,
      float[] weights,
      List<Step> before,
      List<Step> activation) {

    static Parts of(LayerKind kind, Step... steps) {
      return new Parts(kind, null, NONE, List.of(steps), List.of());
    }
  }

  private static final float[] NONE = {};

  private final Layer layer;
  private final String name;

  LayerSteps(Layer layer) {
    this.layer = layer;
    this.name = layer.conf().getLayer().getLayerName();
  }

  Parts parts() throws UnsupportedLayerException {
    org.deeplearning4j.nn.conf.layers.Layer conf = layer.conf().getLayer();
    if (conf instanceof ConvolutionLayer convolution) {
      return convolution(convolution);
    }
    if (conf instanceof SubsamplingLayer pooling) {
      return pooling(pooling);
    }
    if (conf instanceof GlobalPoolingLayer pooling) {
      return Parts.of(LayerKind.POOLING, globalPooling(pooling));
    }
    if (conf instanceof ZeroPaddingLayer padding) {
      int[] p = padding.getPadding();
      return Parts.of(LayerKind.OTHER, new PaddingStep(p[0], p[1], p[2], p[3]));
    }
    if (conf instanceof BatchNormalization normalization) {
      return Parts.of(LayerKind.OTHER, scaling(normalization));
    }
    return pointwise(conf);
  }

  private Parts pointwise(org.deeplearning4j.nn.conf.layers.Layer conf)
      throws UnsupportedLayerException {
    if (conf instanceof DenseLayer || conf instanceof OutputLayer) {
      return new Parts(
          LayerKind.DENSE,
          null,
          Arrays.floats(layer.getParam("W")),
          List.of(new DenseStep(layer.getParam("W"), layer.getParam("b"))),
          activation((BaseLayer) conf));
    }
    if (conf instanceof ActivationLayer function) {
      return new Parts(
          LayerKind.OTHER,
          null,
          NONE,
          List.of(),
          List.of(new ActivationStep(function.getActivationFn())));
    }
    if (conf instanceof LossLayer loss) {
      return new Parts(LayerKind.OTHER, null, NONE, List.of(), activation(loss));
    }
    if (conf instanceof DropoutLayer) {
      return Parts.of(LayerKind.OTHER);
    }
    throw new UnsupportedLayerException(name, "a " + conf.getClass().getSimpleName());
  }

  private Parts convolution(ConvolutionLayer conf) throws UnsupportedLayerException {
    requireChannelsLast(conf.getCnn2dDataFormat());
    Window window =
        Window.of(
            conf.getKernelSize(),
            conf.getStride(),
            conf.getPadding(),
            conf.getDilation(),
            conf.getConvolutionMode());
    boolean depthwise = conf instanceof DepthwiseConvolution2D;
    if (!depthwise
        && conf.getClass() != ConvolutionLayer.class
        && conf.getClass() != Convolution2D.class) {
      throw new UnsupportedLayerException(name, "a " + conf.getClass().getSimpleName());
    }
    INDArray weights = layer.getParam("W");
    INDArray bias = conf.hasBias() ? layer.getParam("b").reshape(-1) : null;
    Step step =
        depthwise
            ? ConvolutionStep.depthwise(weights, bias, window)
            : ConvolutionStep.full(weights, bias, window);
    return new Parts(
        depthwise ? LayerKind.DEPTHWISE_CONVOLUTION : LayerKind.CONVOLUTION,
        depthwise ? null : Arrays.filters(name, weights),
        Arrays.floats(weights),
        List.of(step),
        activation(conf));
  }

  private Parts pooling(SubsamplingLayer conf) throws UnsupportedLayerException {
    requireChannelsLast(conf.getCnn2dDataFormat());
    boolean largest = conf.getPoolingType() == PoolingType.MAX;
    if (!largest && conf.getPoolingType() != PoolingType.AVG) {
      throw new UnsupportedLayerException(name, conf.getPoolingType() + " pooling");
    }
    Window window =
        Window.of(
            conf.getKernelSize(),
            conf.getStride(),
            conf.getPadding(),
            conf.getDilation(),
            conf.getConvolutionMode());
    return Parts.of(LayerKind.POOLING, PoolingStep.of(largest, window));
  }

  private Step globalPooling(GlobalPoolingLayer conf) throws UnsupportedLayerException {
    boolean largest = conf.getPoolingType() == PoolingType.MAX;
    if (!largest && conf.getPoolingType() != PoolingType.AVG) {
      throw new UnsupportedLayerException(name, "global " + conf.getPoolingType() + " pooling");
    }
    return new GlobalPoolingStep(largest, !conf.isCollapseDimensions());
  }

  private Step scaling(BatchNormalization conf) throws UnsupportedLayerException {
    boolean learned = layer.getParam("gamma") != null;
    INDArray mean = layer.getParam("mean");
    if (conf.isUseLogStd()) {
      throw new UnsupportedLayerException(name, "a BatchNormalization of logarithms");
    }
    INDArray variance = layer.getParam("var");
    INDArray gamma = learned ? layer.getParam("gamma") : Nd4j.onesLike(mean).muli(conf.getGamma());
    INDArray beta = learned ? layer.getParam("beta") : Nd4j.onesLike(mean).muli(conf.getBeta());
    return ScalingStep.of(gamma, beta, mean, variance, conf.getEps());
  }

  private static List<Step> activation(BaseLayer conf) {
    IActivation function = conf.getActivationFn();
    return function instanceof ActivationIdentity
        ? List.of()
        : List.of(new ActivationStep(function));
  }

  private void requireChannelsLast(CNN2DFormat format) throws UnsupportedLayerException {
    if (format != CNN2DFormat.NHWC) {
      throw new UnsupportedLayerException(name, "channels first");
    }
  }
}
