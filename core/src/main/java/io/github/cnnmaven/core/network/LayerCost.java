package io.github.cnnmaven.core.network;

/** The summary of one layer, given the shape that reaches it. */
record LayerCost(int index, Shape input) implements LayerVisitor<LayerSummary> {

  @Override
  public LayerSummary conv2d(Conv2d layer) {
    ImageShape in = image(layer);
    ImageShape out =
        window(layer, layer.kernel(), layer.stride(), layer.padding(), layer.filters());
    long perFilter = Math.multiplyExact(layer.kernel().area(), (long) in.channels());
    long weights = Math.multiplyExact(perFilter, (long) layer.filters());
    long pixels = (long) out.height() * out.width();
    long parameters = Math.addExact(weights, (long) layer.filters());
    return summary(layer, out, parameters, Math.multiplyExact(weights, pixels));
  }

  @Override
  public LayerSummary maxPool2d(MaxPool2d layer) {
    return summary(
        layer,
        window(layer, layer.size(), layer.stride(), layer.padding(), image(layer).channels()));
  }

  @Override
  public LayerSummary dropout(Dropout layer) {
    return summary(layer, input);
  }

  @Override
  public LayerSummary flatten(Flatten layer) {
    return summary(layer, new VectorShape(Math.toIntExact(input.size())));
  }

  @Override
  public LayerSummary dense(Dense layer) {
    if (!(input instanceof VectorShape in)) {
      throw fault(layer, "needs a vector, found " + input + "; put flatten before it");
    }
    long weights = (long) in.units() * layer.units();
    return summary(layer, new VectorShape(layer.units()), weights + layer.units(), weights);
  }

  private ImageShape image(Layer layer) {
    if (input instanceof ImageShape image) {
      return image;
    }
    throw fault(layer, "needs an image, found a vector of " + input + "; put it before flatten");
  }

  private ImageShape window(Layer layer, Size window, Size stride, Padding padding, int channels) {
    ImageShape in = image(layer);
    int height = padding.outputLength(in.height(), window.height(), stride.height());
    int width = padding.outputLength(in.width(), window.width(), stride.width());
    if (height < 1 || width < 1) {
      throw fault(
          layer,
          "has a window of "
              + window
              + ", larger than its input of "
              + in.height()
              + "x"
              + in.width());
    }
    return new ImageShape(height, width, channels);
  }

  private ShapeException fault(Layer layer, String message) {
    return new ShapeException(index, layer.type() + " '" + layer.name() + "' " + message);
  }

  private static LayerSummary summary(Layer layer, Shape output) {
    return summary(layer, output, 0, 0);
  }

  private static LayerSummary summary(Layer layer, Shape output, long parameters, long macs) {
    return new LayerSummary(layer.name(), layer.type(), output, parameters, macs);
  }
}
