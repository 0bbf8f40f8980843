package io.github.cnnmaven.engine.network;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Numbers into arrays outside the heap and back, without objects in between. */
final class Floats {

  private Floats() {}

  /** Writes {@code values} in c order; at most as many as fit. */
  static void write(float[] values, INDArray target) {
    buffer(target).put(values, 0, Math.toIntExact(target.length()));
  }

  /** Reads all numbers in c order. */
  static void read(INDArray source, float[] values) {
    buffer(source).get(values, 0, Math.toIntExact(source.length()));
  }

  /** Reads all numbers in c order into a new array. */
  static float[] read(INDArray source) {
    float[] values = new float[Math.toIntExact(source.length())];
    read(source, values);
    return values;
  }

  /** Reads all numbers in c order, in whatever order they lie. */
  static float[] readAny(INDArray source) {
    return read(isDense(source) ? source : source.dup('c'));
  }

  /** A new array of numbers in c order. */
  static INDArray array(float[] values, long... shape) {
    return Nd4j.createFromArray(values).reshape('c', shape);
  }

  /** The array's memory; changes to one are changes to the other. */
  static FloatBuffer buffer(INDArray array) {
    if (!isDense(array)) {
      throw new IllegalArgumentException(
          "Not in c order without gaps: " + array.shapeInfoToString());
    }
    // The buffer of a view begins at the view.
    return array.data().asNioFloat();
  }

  /** Whether the numbers lie in memory in c order, one after the other. */
  static boolean isDense(INDArray array) {
    long stride = 1;
    for (int i = array.rank() - 1; i >= 0; i--) {
      if (array.size(i) != 1 && array.stride(i) != stride) {
        return false;
      }
      stride *= array.size(i);
    }
    return true;
  }
}
