package io.github.cnnmaven.core.network;

/** Takes the names off layers that draw no random numbers: such a name decides nothing. */
final class IdleNames implements LayerVisitor<Layer> {

  private static final String NAMELESS = "";

  @Override
  public Layer conv2d(Conv2d layer) {
    return layer;
  }

  @Override
  public Layer depthwiseConv2d(DepthwiseConv2d layer) {
    return layer;
  }

  @Override
  public Layer separableConv2d(SeparableConv2d layer) {
    return layer;
  }

  @Override
  public Layer dense(Dense layer) {
    return layer;
  }

  @Override
  public Layer maxPool2d(MaxPool2d layer) {
    return new MaxPool2d(NAMELESS, layer.window());
  }

  @Override
  public Layer averagePool2d(AveragePool2d layer) {
    return new AveragePool2d(NAMELESS, layer.window());
  }

  @Override
  public Layer globalMaxPool2d(GlobalMaxPool2d layer) {
    return new GlobalMaxPool2d(NAMELESS);
  }

  @Override
  public Layer globalAveragePool2d(GlobalAveragePool2d layer) {
    return new GlobalAveragePool2d(NAMELESS);
  }

  @Override
  public Layer zeroPadding2d(ZeroPadding2d layer) {
    return new ZeroPadding2d(NAMELESS, layer.top(), layer.bottom(), layer.left(), layer.right());
  }

  @Override
  public Layer flatten(Flatten layer) {
    return new Flatten(NAMELESS);
  }

  @Override
  public Layer batchNormalization(BatchNormalization layer) {
    return new BatchNormalization(
        NAMELESS,
        layer.momentum(),
        layer.epsilon(),
        layer.center(),
        layer.scale(),
        layer.trainable());
  }

  @Override
  public Layer activation(ActivationLayer layer) {
    return new ActivationLayer(NAMELESS, layer.function());
  }

  @Override
  public Layer dropout(Dropout layer) {
    return layer;
  }

  @Override
  public Layer spatialDropout2d(SpatialDropout2d layer) {
    return layer;
  }

  @Override
  public Layer gaussianNoise(GaussianNoise layer) {
    return layer;
  }
}
