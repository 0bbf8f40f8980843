package io.github.cnnmaven.engine.network;

import java.util.Collection;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.optimize.api.TrainingListener;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.IUpdater;

/**
 * Keras's <a href="https://keras.io/api/layers/normalization_layers/batch_normalization/">Keras
 * BatchNormalization</a>, with the parameters of Deeplearning4j's. That one has no layer that keeps
 * its averages in training, and cannot leave out only one of offset and factor.
 */
final class KerasBatchNormalization extends BatchNormalization {

  private static final long serialVersionUID = 1L;

  private final boolean center;
  private final boolean scale;
  private final boolean trainable;

  KerasBatchNormalization(io.github.cnnmaven.core.network.BatchNormalization layer) {
    center = layer.center();
    scale = layer.scale();
    trainable = layer.trainable();
    setLayerName(layer.name());
    setDecay(layer.momentum());
    setEps(layer.epsilon());
    setUseLogStd(false);
    setCnn2DFormat(CNN2DFormat.NHWC);
  }

  /** Whether training uses the batch's own mean and variance and learns from it. */
  boolean isTrainable() {
    return trainable;
  }

  boolean learns(String parameter) {
    return trainable && (parameter.equals("gamma") ? scale : center);
  }

  /** How many of Deeplearning4j's parameters Keras does not have here. */
  long constants() {
    return getNOut() * ((center ? 0 : 1) + (scale ? 0 : 1));
  }

  @Override
  public IUpdater getUpdaterByParam(String paramName) {
    boolean learned = paramName.equals("gamma") || paramName.equals("beta");
    return learned && !learns(paramName)
        ? TrainingSettings.fixed()
        : super.getUpdaterByParam(paramName);
  }

  @Override
  public Layer instantiate(
      NeuralNetConfiguration conf,
      Collection<TrainingListener> listeners,
      int index,
      INDArray parameters,
      boolean initialize,
      DataType type) {
    ChannelNormalization layer = new ChannelNormalization(conf, type);
    layer.setListeners(listeners);
    layer.setIndex(index);
    layer.setParamsViewArray(parameters);
    layer.setParamTable(initializer().init(conf, parameters, initialize));
    layer.setConf(conf);
    return layer;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
