package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ZeroPadding2d;
import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Deeplearning4j's zero padding, but with a gradient that lies in memory without gaps: the oneDNN
 * operation of a convolution before it misreads any other.
 */
final class DenseZeroPadding extends ZeroPaddingLayer {

  private static final long serialVersionUID = 1L;

  DenseZeroPadding(ZeroPadding2d layer) {
    super(layer.top(), layer.bottom(), layer.left(), layer.right());
    setLayerName(layer.name());
    setDataFormat(CNN2DFormat.NHWC);
  }

  @Override
  public Layer instantiate(
      NeuralNetConfiguration conf,
      Collection<TrainingListener> listeners,
      int index,
      INDArray parameters,
      boolean initialize,
      DataType type) {
    Padding layer = new Padding(conf, type);
    layer.setListeners(listeners);
    layer.setIndex(index);
    return layer;
  }

  private static final class Padding
      extends org.deeplearning4j.nn.layers.convolution.ZeroPaddingLayer {

    private static final long serialVersionUID = 1L;

    Padding(NeuralNetConfiguration conf, DataType type) {
      super(conf, type);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
        INDArray epsilon, LayerWorkspaceMgr workspaces) {
      Pair<Gradient, INDArray> result = super.backpropGradient(epsilon, workspaces);
      return new Pair<>(
          result.getFirst(), workspaces.dup(ArrayType.ACTIVATION_GRAD, result.getSecond(), 'c'));
    }
  }
}
