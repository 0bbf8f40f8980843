package io.github.cnnmaven.engine.stack;

import java.nio.FloatBuffer;
import java.util.Map;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/**
 * A network's parameters and their gradients, as they lie in memory that is somebody else's.
 *
 * @param values address of the first parameter
 * @param gradients address of its gradient
 * @param places by layer and letter, such as {@code conv_1/W}
 */
public record Parameters(long values, long gradients, Map<String, Place> places) {

  public Parameters {
    places = Map.copyOf(places);
  }

  /** Follows the name of a separable convolution, in the name of its first part. */
  public static final String DEPTHWISE = "/depthwise";

  boolean has(String name) {
    return places.containsKey(name);
  }

  boolean learns(String name) {
    return has(name) && place(name).learned();
  }

  /** A parameter in its own layout. */
  memory value(String name, memory.desc desc) {
    return at(values, name, desc);
  }

  memory gradient(String name, memory.desc desc) {
    return at(gradients, name, desc);
  }

  FloatBuffer values(String name) {
    return buffer(values, name);
  }

  FloatBuffer gradients(String name) {
    return buffer(gradients, name);
  }

  private memory at(long start, String name, memory.desc desc) {
    return new memory(desc, OneDnn.processor(), new Address(start, place(name)));
  }

  private FloatBuffer buffer(long start, String name) {
    Place place = place(name);
    return new FloatPointer(new Address(start, place)).capacity(place.length()).asBuffer();
  }

  private Place place(String name) {
    Place place = places.get(name);
    if (place == null) {
      throw new IllegalArgumentException("No parameter " + name + " among " + places.keySet());
    }
    return place;
  }

  private static final class Address extends Pointer {

    Address(long start, Place place) {
      super((Pointer) null);
      address = start + (long) Float.BYTES * place.from();
    }
  }
}
