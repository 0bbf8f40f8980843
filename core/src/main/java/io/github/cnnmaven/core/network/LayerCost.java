package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.Whitening;

/** The summary of one layer, given the shape that reaches it. */
record LayerCost(int index, Shape input) implements LayerVisitor<LayerSummary> {

  @Override
  public LayerSummary conv2d(Conv2d layer) {
    LayerFit fit = fit(layer);
    ImageShape in = fit.image();
    ImageShape out = fit.convolution(layer.window(), layer.filters());
    fit.check(layer.kernel(), LayerFit.CONVOLUTION_AXES);
    if (layer.kernel().initializer() instanceof Whitening) {
      fit.checkWhitening(layer);
    }
    long weights = product(layer.window().size().area(), in.channels(), layer.filters());
    return LayerSummary.of(layer, out)
        .withWeights(weights, layer.bias() ? layer.filters() : 0, layer.trainable())
        .withMultiplyAdds(product(weights, out.height(), out.width()));
  }

  @Override
  public LayerSummary depthwiseConv2d(DepthwiseConv2d layer) {
    LayerFit fit = fit(layer);
    int outputs = Math.multiplyExact(fit.image().channels(), layer.depthMultiplier());
    ImageShape out = fit.convolution(layer.window(), outputs);
    fit.check(layer.kernel(), LayerFit.CONVOLUTION_AXES);
    fit.refuseWhitening(layer.kernel());
    long weights = product(layer.window().size().area(), outputs);
    return LayerSummary.of(layer, out)
        .withWeights(weights, layer.bias() ? outputs : 0, layer.trainable())
        .withMultiplyAdds(product(weights, out.height(), out.width()));
  }

  @Override
  public LayerSummary separableConv2d(SeparableConv2d layer) {
    LayerFit fit = fit(layer);
    ImageShape out = fit.convolution(layer.window(), layer.filters());
    fit.check(layer.kernel(), LayerFit.CONVOLUTION_AXES);
    fit.refuseWhitening(layer.kernel());
    long between = product(fit.image().channels(), layer.depthMultiplier());
    long weights =
        Math.addExact(
            product(layer.window().size().area(), between), product(between, layer.filters()));
    return LayerSummary.of(layer, out)
        .withWeights(weights, layer.bias() ? layer.filters() : 0, layer.trainable())
        .withMultiplyAdds(product(weights, out.height(), out.width()));
  }

  @Override
  public LayerSummary dense(Dense layer) {
    LayerFit fit = fit(layer);
    long weights = product(fit.vector().units(), layer.units());
    Kernel kernel = layer.kernel();
    fit.check(kernel, LayerFit.DENSE_AXES);
    fit.refuseWhitening(kernel);
    return LayerSummary.of(layer, new VectorShape(layer.units()))
        .withWeights(weights, layer.bias() ? layer.units() : 0, layer.trainable())
        .withMultiplyAdds(weights);
  }

  @Override
  public LayerSummary maxPool2d(MaxPool2d layer) {
    return LayerSummary.of(layer, fit(layer).pooling(layer.window()));
  }

  @Override
  public LayerSummary averagePool2d(AveragePool2d layer) {
    return LayerSummary.of(layer, fit(layer).pooling(layer.window()));
  }

  @Override
  public LayerSummary globalMaxPool2d(GlobalMaxPool2d layer) {
    return LayerSummary.of(layer, new VectorShape(fit(layer).image().channels()));
  }

  @Override
  public LayerSummary globalAveragePool2d(GlobalAveragePool2d layer) {
    return LayerSummary.of(layer, new VectorShape(fit(layer).image().channels()));
  }

  @Override
  public LayerSummary zeroPadding2d(ZeroPadding2d layer) {
    ImageShape in = fit(layer).image();
    int height = Math.addExact(in.height(), Math.addExact(layer.top(), layer.bottom()));
    int width = Math.addExact(in.width(), Math.addExact(layer.left(), layer.right()));
    return LayerSummary.of(layer, new ImageShape(height, width, in.channels()));
  }

  @Override
  public LayerSummary flatten(Flatten layer) {
    return LayerSummary.of(layer, new VectorShape(Math.toIntExact(input.size())));
  }

  /** Offset, factor and two moving averages for each channel. */
  @Override
  public LayerSummary batchNormalization(BatchNormalization layer) {
    long channels = input.dimensions().get(input.dimensions().size() - 1);
    long learned = channels * ((layer.center() ? 1 : 0) + (layer.scale() ? 1 : 0));
    return LayerSummary.of(layer, input)
        .withParameters(learned + 2 * channels, layer.trainable() ? learned : 0);
  }

  @Override
  public LayerSummary activation(ActivationLayer layer) {
    return LayerSummary.of(layer, input);
  }

  @Override
  public LayerSummary dropout(Dropout layer) {
    return LayerSummary.of(layer, input);
  }

  @Override
  public LayerSummary spatialDropout2d(SpatialDropout2d layer) {
    return LayerSummary.of(layer, fit(layer).image());
  }

  @Override
  public LayerSummary gaussianNoise(GaussianNoise layer) {
    return LayerSummary.of(layer, input);
  }

  private LayerFit fit(Layer layer) {
    return new LayerFit(layer, index, input);
  }

  private static long product(long first, long... others) {
    long product = first;
    for (long other : others) {
      product = Math.multiplyExact(product, other);
    }
    return product;
  }
}
