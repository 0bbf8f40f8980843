package io.github.cnnmaven.engine.network;

import java.util.Arrays;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.params.ConvolutionParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A convolution without activation. Deeplearning4j's own computes its output a second time for the
 * gradient of the activation, which here does not exist, and hands oneDNN a strided gradient, which
 * oneDNN misreads.
 */
final class LinearConvolutionLayer
    extends org.deeplearning4j.nn.layers.convolution.ConvolutionLayer {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(LinearConvolutionLayer.class);

  LinearConvolutionLayer(NeuralNetConfiguration conf, DataType dataType) {
    super(conf, dataType);
    if (Arrays.stream(((ConvolutionLayer) conf.getLayer()).getDilation()).anyMatch(d -> d > 1)) {
      // ND4J's operation for oneDNN refuses a dilation.
      helper = null;
    }
  }

  /** Whether oneDNN computes it, and always has. */
  boolean isFast() {
    return helper instanceof MKLDNNConvHelper && helperCountFail == 0;
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    if (isFast()) {
      try {
        return fastGradient(epsilon, workspaces);
      } catch (RuntimeException e) {
        LOG.warn("oneDNN failed in {}; from here on it is slow built-in code", layerId(), e);
        helperCountFail++;
      }
    }
    Pair<Gradient, INDArray> slow = super.backpropGradient(epsilon, workspaces);
    // It is strided too, for the native operation of the layer before to misread.
    INDArray dense = workspaces.dup(ArrayType.ACTIVATION_GRAD, slow.getSecond(), 'c');
    return new Pair<>(slow.getFirst(), dense);
  }

  private Pair<Gradient, INDArray> fastGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    INDArray gradient =
        Floats.isDense(epsilon) ? epsilon : workspaces.dup(ArrayType.BP_WORKING_MEM, epsilon, 'c');
    ConvolutionLayer layer = (ConvolutionLayer) conf.getLayer();
    return helper.backpropGradient(
        input,
        getParam(ConvolutionParamInitializer.WEIGHT_KEY),
        getParam(ConvolutionParamInitializer.BIAS_KEY),
        gradient,
        layer.getKernelSize(),
        layer.getStride(),
        layer.getPadding(),
        gradientViews.get(ConvolutionParamInitializer.BIAS_KEY),
        gradientViews.get(ConvolutionParamInitializer.WEIGHT_KEY),
        layer.getActivationFn(),
        layer.getCudnnAlgoMode(),
        layer.getCudnnBwdFilterAlgo(),
        layer.getCudnnBwdDataAlgo(),
        convolutionMode,
        layer.getDilation(),
        layer.getCnn2dDataFormat(),
        workspaces);
  }
}
