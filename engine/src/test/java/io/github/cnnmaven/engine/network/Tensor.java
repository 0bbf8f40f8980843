package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Shape;
import java.util.function.DoubleUnaryOperator;

/** A batch in double precision, channels last. */
record Tensor(double[] values, int images, Shape shape) {

  static Tensor zeros(int images, Shape shape) {
    return new Tensor(new double[Math.toIntExact(images * shape.size())], images, shape);
  }

  ImageShape image() {
    return (ImageShape) shape;
  }

  int channels() {
    return shape.dimensions().get(shape.dimensions().size() - 1);
  }

  int index(int image, int y, int x, int channel) {
    return ((image * image().height() + y) * image().width() + x) * image().channels() + channel;
  }

  /** 0 outside of the image. */
  double at(int image, int y, int x, int channel) {
    return contains(y, x) ? values[index(image, y, x, channel)] : 0;
  }

  boolean contains(int y, int x) {
    return y >= 0 && x >= 0 && y < image().height() && x < image().width();
  }

  Tensor as(Shape other) {
    return new Tensor(values, images, other);
  }

  Tensor map(DoubleUnaryOperator function) {
    double[] mapped = new double[values.length];
    for (int i = 0; i < mapped.length; i++) {
      mapped[i] = function.applyAsDouble(values[i]);
    }
    return new Tensor(mapped, images, shape);
  }
}
