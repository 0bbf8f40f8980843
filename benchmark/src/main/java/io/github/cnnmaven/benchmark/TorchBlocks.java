package io.github.cnnmaven.benchmark;

import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Block;
import ai.djl.nn.Blocks;
import ai.djl.nn.LambdaBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.BatchNorm;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.pooling.Pool;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.AveragePool2d;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.GaussianNoise;
import io.github.cnnmaven.core.network.GlobalAveragePool2d;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.SeparableConv2d;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.network.SpatialDropout2d;
import io.github.cnnmaven.core.network.Window;
import io.github.cnnmaven.core.network.ZeroPadding2d;
import java.util.List;

/** A layer as DJL's blocks; the last one's activation is part of the loss. */
record TorchBlocks(boolean last) implements LayerVisitor<List<Block>> {

  @Override
  public List<Block> conv2d(io.github.cnnmaven.core.network.Conv2d layer) {
    Window window = layer.window();
    Conv2d.Builder builder =
        Conv2d.builder()
            .setKernelShape(shape(window.size()))
            .setFilters(layer.filters())
            .optStride(shape(window.stride()))
            .optPadding(padding(window))
            .optBias(layer.bias());
    return followed(builder.build(), layer.activation());
  }

  @Override
  public List<Block> dense(Dense layer) {
    return followed(
        Linear.builder().setUnits(layer.units()).optBias(layer.bias()).build(), layer.activation());
  }

  @Override
  public List<Block> maxPool2d(MaxPool2d layer) {
    Window window = layer.window();
    return List.of(Pool.maxPool2dBlock(shape(window.size()), shape(window.stride())));
  }

  @Override
  public List<Block> averagePool2d(AveragePool2d layer) {
    Window window = layer.window();
    return List.of(Pool.avgPool2dBlock(shape(window.size()), shape(window.stride())));
  }

  @Override
  public List<Block> globalAveragePool2d(GlobalAveragePool2d layer) {
    return List.of(Pool.globalAvgPool2dBlock());
  }

  @Override
  public List<Block> globalMaxPool2d(GlobalMaxPool2d layer) {
    return List.of(Pool.globalMaxPool2dBlock());
  }

  @Override
  public List<Block> flatten(Flatten layer) {
    return List.of(Blocks.batchFlattenBlock());
  }

  @Override
  public List<Block> batchNormalization(BatchNormalization layer) {
    return List.of(BatchNorm.builder().optEpsilon((float) layer.epsilon()).build());
  }

  @Override
  public List<Block> activation(ActivationLayer layer) {
    return last ? List.of() : activation(layer.function());
  }

  @Override
  public List<Block> dropout(io.github.cnnmaven.core.network.Dropout layer) {
    return List.of(Dropout.builder().optRate((float) layer.rate()).build());
  }

  @Override
  public List<Block> depthwiseConv2d(DepthwiseConv2d layer) {
    throw none(layer.type());
  }

  @Override
  public List<Block> separableConv2d(SeparableConv2d layer) {
    throw none(layer.type());
  }

  @Override
  public List<Block> zeroPadding2d(ZeroPadding2d layer) {
    throw none(layer.type());
  }

  @Override
  public List<Block> spatialDropout2d(SpatialDropout2d layer) {
    throw none(layer.type());
  }

  @Override
  public List<Block> gaussianNoise(GaussianNoise layer) {
    throw none(layer.type());
  }

  private List<Block> followed(Block block, io.github.cnnmaven.core.network.Activation activation) {
    List<Block> after = last ? List.of() : activation(activation);
    return after.isEmpty() ? List.of(block) : List.of(block, after.get(0));
  }

  private static List<Block> activation(io.github.cnnmaven.core.network.Activation activation) {
    return switch (activation) {
      case LINEAR -> List.of();
      case RELU -> List.of(Activation.reluBlock());
      case TANH -> List.of(Activation.tanhBlock());
      case SIGMOID -> List.of(Activation.sigmoidBlock());
      case ELU -> List.of(Activation.eluBlock(1));
      case SELU -> List.of(Activation.seluBlock());
      case GELU -> List.of(Activation.geluBlock());
      case SWISH -> List.of(Activation.swishBlock(1));
      case SOFTPLUS -> List.of(Activation.softPlusBlock());
      case LEAKY_RELU ->
          List.of(
              Activation.leakyReluBlock((float) io.github.cnnmaven.core.network.Activation.LEAK));
      case SOFTMAX -> List.of(LambdaBlock.singleton(array -> array.softmax(1)));
    };
  }

  private static Shape shape(Size size) {
    return new Shape(size.height(), size.width());
  }

  /** The same on both sides, as PyTorch has it. */
  private static Shape padding(Window window) {
    if (window.padding() == Padding.VALID) {
      return new Shape(0, 0);
    }
    return new Shape(window.size().height() / 2, window.size().width() / 2);
  }

  private static UnsupportedOperationException none(String type) {
    return new UnsupportedOperationException("The benchmark has no " + type + " in PyTorch");
  }
}
