package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;

import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.VectorShape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gradients of a {@link KerasReference}'s mean loss in training, layer by layer backwards in
 * double precision: what the gradients of all codes are measured by. {@link KerasGradientTest}
 * measures these by finite differences.
 *
 * @param parameters by layer and letter, in Keras's order
 * @param images by image, row, column and channel
 */
record KerasGradient(Map<String, Sums> parameters, Sums images) {

  static KerasGradient of(KerasReference reference, float[] pixels, int[] labels) {
    Map<String, Sums> parameters = new TreeMap<>();
    reference
        .parameters()
        .forEach((name, values) -> parameters.put(name, Sums.ofNothing(values.length)));
    KerasGradient result = new KerasGradient(parameters, Sums.ofNothing(pixels.length));
    List<KerasLayer> forward = reference.layers(KerasReference.doubles(pixels), true);
    List<Layer> layers = reference.network().layers();
    KerasLayer last = forward.get(forward.size() - 1);
    Tensor gradient = ofLogits(layers.get(layers.size() - 1).accept(last), labels);
    for (int i = layers.size() - 1; i >= 0; i--) {
      gradient = layers.get(i).accept(new KerasBackward(forward.get(i), gradient, result));
    }
    for (int i = 0; i < pixels.length; i++) {
      result.images().add(i, gradient.values()[i]);
    }
    return result;
  }

  /** Of a parameter, to be added to. */
  Sums of(String parameter) {
    return requireNonNull(parameters.get(parameter));
  }

  /** From logits, by image. */
  static float[] ofLogits(float[] logits, int[] labels) {
    Shape classes = new VectorShape(logits.length / labels.length);
    Tensor all = new Tensor(KerasReference.doubles(logits), labels.length, classes);
    double[] gradient = ofLogits(all, labels).values();
    float[] result = new float[gradient.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = (float) gradient[i];
    }
    return result;
  }

  /** Probabilities less what is right. */
  private static Tensor ofLogits(Tensor logits, int[] labels) {
    Tensor gradient = KerasActivations.softmax(logits);
    for (int i = 0; i < labels.length; i++) {
      gradient.values()[i * logits.channels() + labels[i]] -= 1;
    }
    return gradient.map(x -> x / labels.length);
  }
}
