package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.InputPreProcessor;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.preprocessor.CnnToFeedForwardPreProcessor;
import org.deeplearning4j.nn.weights.WeightInit;
import org.jspecify.annotations.Nullable;

/** Deeplearning4j's layers, one after the other. */
final class LayerList {

  private final NeuralNetConfiguration.ListBuilder list =
      new NeuralNetConfiguration.Builder()
          .weightInit(WeightInit.XAVIER_UNIFORM)
          .list()
          .validateOutputLayerConfig(false);

  private @Nullable InputPreProcessor before;
  private int size;

  /** Has images in a row when they reach the layer that comes next. */
  void flatten(ImageShape image) {
    before =
        new CnnToFeedForwardPreProcessor(
            image.height(), image.width(), image.channels(), CNN2DFormat.NHWC);
  }

  void add(Layer layer) {
    if (before != null) {
      list.inputPreProcessor(size, before);
      before = null;
    }
    list.layer(size++, layer);
  }

  MultiLayerConfiguration configuration(ImageShape input) {
    return list.setInputType(
            InputType.convolutional(
                input.height(), input.width(), input.channels(), CNN2DFormat.NHWC))
        .build();
  }
}
