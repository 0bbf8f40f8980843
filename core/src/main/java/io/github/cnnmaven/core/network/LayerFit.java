package io.github.cnnmaven.core.network;

import io.github.cnnmaven.core.network.weight.Constraint;
import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import io.github.cnnmaven.core.network.weight.Whitening;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a layer fits what reaches it; every method throws {@link ShapeException} if not. */
record LayerFit(Layer layer, int index, Shape input) {

  static final List<String> CONVOLUTION_AXES = List.of("rows", "columns", "inputs", "outputs");
  static final List<String> DENSE_AXES = List.of("inputs", "outputs");

  ImageShape image() {
    if (input instanceof ImageShape image) {
      return image;
    }
    throw fault("needs an image, found a vector of " + input + "; put it before flatten");
  }

  VectorShape vector() {
    if (input instanceof VectorShape vector) {
      return vector;
    }
    throw fault("needs a vector, found " + input + "; put flatten before it");
  }

  /** What comes out of a convolution. */
  ImageShape convolution(Window window, int channels) {
    if (window.isStrided() && window.isDilated()) {
      throw fault("has a stride and a dilation, of which one must be 1");
    }
    return places(window, channels);
  }

  /** What comes out of a pooling. */
  ImageShape pooling(Window window) {
    return places(window, image().channels());
  }

  private ImageShape places(Window window, int channels) {
    ImageShape in = image();
    Size places = window.places(in);
    if (places.height() < 1 || places.width() < 1) {
      throw fault(
          String.format(
              "has a window of %s, larger than its input of %dx%d",
              window.spanned(), in.height(), in.width()));
    }
    return new ImageShape(places.height(), places.width(), channels);
  }

  /** Whether the constraint is along axes that the weights have. */
  void check(Kernel kernel, List<String> axes) {
    for (int axis : axes(kernel.constraint())) {
      if (axis >= axes.size() || axis < -axes.size()) {
        throw fault(
            String.format(
                "has a constraint along axis %d, but its weights have the axes 0 to %d (%s)",
                axis, axes.size() - 1, String.join(", ", axes)));
      }
    }
  }

  private static List<Integer> axes(@Nullable Constraint constraint) {
    if (constraint instanceof MaxNorm norm) {
      return norm.axes();
    }
    return constraint instanceof UnitNorm norm ? norm.axes() : List.of();
  }

  void checkWhitening(Conv2d convolution) {
    if (index > 0) {
      throw fault("cannot start with whitening: it is not the first layer, which sees the images");
    }
    long patch = Math.multiplyExact(convolution.window().size().area(), (long) image().channels());
    if (convolution.filters() > 2 * patch) {
      throw fault(
          String.format(
              "cannot start with whitening: it has %d filters, and a patch of %d numbers gives %d",
              convolution.filters(), patch, 2 * patch));
    }
  }

  void refuseWhitening(Kernel kernel) {
    if (kernel.initializer() instanceof Whitening) {
      throw fault("cannot start with whitening, only a conv2d can");
    }
  }

  private ShapeException fault(String message) {
    return new ShapeException(index, layer.type() + " '" + layer.name() + "' " + message);
  }
}
