package io.github.cnnmaven.engine.network;

import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.layers.LossLayer;
import org.nd4j.linalg.api.buffer.DataType;

/**
 * The loss of a network that does not end with a dense layer. Deeplearning4j's own frees the memory
 * of the labels after each step, which are ours and used again.
 */
final class OutputLossLayer extends LossLayer {

  private static final long serialVersionUID = 1L;

  OutputLossLayer(NeuralNetConfiguration conf, DataType dataType) {
    super(conf, dataType);
  }

  @Override
  public void clear() {
    setLabels(null);
    super.clear();
  }
}
