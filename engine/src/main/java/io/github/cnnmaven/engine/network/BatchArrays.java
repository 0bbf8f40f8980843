package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.core.network.ImageShape;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The arrays a batch is handed over in: made once for each size of batch, then filled again. */
final class BatchArrays {

  private final ImageShape shape;
  private final int classes;
  private final Map<Integer, INDArray> images = new HashMap<>();
  private final Map<Integer, INDArray> labels = new HashMap<>();

  BatchArrays(ImageShape shape, int classes) {
    this.shape = shape;
    this.classes = classes;
  }

  /** [count, height, width, channels]. */
  INDArray images(float[] pixels, int count) {
    INDArray array =
        images.computeIfAbsent(
            count, n -> create(n, shape.height(), shape.width(), shape.channels()));
    Floats.write(pixels, array);
    return array;
  }

  /**
   * [count, classes], 1 at each image's class and 0 elsewhere, or the shares of two classes; a
   * single unit stands for two classes, and is 1 for the second.
   */
  INDArray labels(Labels of) {
    float[] rows = new float[of.count() * classes];
    of.writeTo(rows, classes);
    INDArray array = labels.computeIfAbsent(of.count(), n -> create(n, classes));
    Floats.write(rows, array);
    return array;
  }

  /** Of images that are not mixed. */
  INDArray labels(int[] classes) {
    return labels(Labels.of(classes));
  }

  private static INDArray create(long... dimensions) {
    return Nd4j.create(DataType.FLOAT, dimensions, 'c');
  }
}
