package io.github.cnnmaven.core.network;

import java.util.Optional;

/**
 * How many pixels of the image a place in the last feature map sees, before a layer sees all. Grows
 * by what each window spans, in steps as large as the strides before it multiply to.
 */
public record ReceptiveField(long height, long width) {

  /** Of a network's feature maps; one pixel when it has none. */
  public static ReceptiveField of(Network network) {
    long height = 1;
    long width = 1;
    long down = 1;
    long right = 1;
    for (Layer layer : network.layers()) {
      Reach reach = layer.accept(new WindowFinder());
      if (reach.everything()) {
        break;
      }
      if (reach.window().isPresent()) {
        Window window = reach.window().get();
        height += (window.spanned().height() - 1) * down;
        width += (window.spanned().width() - 1) * right;
        down *= window.stride().height();
        right *= window.stride().width();
      }
    }
    return new ReceptiveField(height, width);
  }

  @Override
  public String toString() {
    return height + "x" + width;
  }

  /**
   * What of its input a place of a layer's output sees.
   *
   * @param window empty for one pixel
   * @param everything whether it sees all of it
   */
  private record Reach(Optional<Window> window, boolean everything) {

    static final Reach PIXEL = new Reach(Optional.empty(), false);
    static final Reach ALL = new Reach(Optional.empty(), true);

    static Reach of(Window window) {
      return new Reach(Optional.of(window), false);
    }
  }

  /** Finds the window of a layer. */
  private static final class WindowFinder implements LayerVisitor<Reach> {

    @Override
    public Reach conv2d(Conv2d layer) {
      return Reach.of(layer.window());
    }

    @Override
    public Reach depthwiseConv2d(DepthwiseConv2d layer) {
      return Reach.of(layer.window());
    }

    @Override
    public Reach separableConv2d(SeparableConv2d layer) {
      return Reach.of(layer.window());
    }

    @Override
    public Reach dense(Dense layer) {
      return Reach.ALL;
    }

    @Override
    public Reach maxPool2d(MaxPool2d layer) {
      return Reach.of(layer.window());
    }

    @Override
    public Reach averagePool2d(AveragePool2d layer) {
      return Reach.of(layer.window());
    }

    @Override
    public Reach globalMaxPool2d(GlobalMaxPool2d layer) {
      return Reach.ALL;
    }

    @Override
    public Reach globalAveragePool2d(GlobalAveragePool2d layer) {
      return Reach.ALL;
    }

    @Override
    public Reach batchNormalization(BatchNormalization layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach activation(ActivationLayer layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach dropout(Dropout layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach spatialDropout2d(SpatialDropout2d layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach gaussianNoise(GaussianNoise layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach zeroPadding2d(ZeroPadding2d layer) {
      return Reach.PIXEL;
    }

    @Override
    public Reach flatten(Flatten layer) {
      return Reach.ALL;
    }
  }
}
