package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.engine.random.SplitMix64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.PointerScope;

/**
 * The gradient of images that a {@link Stack} does not compute, as training has no use for it: its
 * stages as a {@link Plan} has them, but backwards all the way down.
 */
public final class ImageGradient {

  private ImageGradient() {}

  /**
   * A forward and a backward pass in training mode.
   *
   * @param streams what layers draw from, by their names
   * @param pixels by image, row, column and channel
   * @param outputGradient from the outputs, by image
   * @return of the pixels
   */
  public static float[] of(
      Stack.Task task,
      Function<String, SplitMix64> streams,
      float[] pixels,
      UnaryOperator<float[]> outputGradient) {
    Map<String, SplitMix64> random = new HashMap<>();
    task.network().layers().forEach(l -> random.put(l.name(), streams.apply(l.name())));
    try (PointerScope scope = new PointerScope()) {
      Pass forward = new Pass();
      Pass backward = new Pass();
      Tensor images = images(task, pixels);
      StageList list = new StageList(task.parameters(), random, true, images, forward);
      Tensor last = list.add(task.network().layers(), task.activationAtEnd());
      Tensor plain = forward.in(Tensor.desc(memory.format_tag.nchw, last.dims()), last);
      Tensor gradient = Tensor.channelsFirst(plain.dims());
      Tensor end = images(task, pixels);
      backward.copy(down(list.stages(), gradient, backward), end);
      forward.run();
      float[] outputs = new float[plain.size()];
      plain.buffer().get(0, outputs);
      gradient.buffer().put(0, outputGradient.apply(outputs));
      backward.run();
      float[] result = new float[pixels.length];
      end.buffer().get(0, result);
      return result;
    }
  }

  private static Tensor images(Stack.Task task, float[] pixels) {
    int count = pixels.length / Math.toIntExact(task.input().size());
    Tensor images =
        Tensor.channelsLast(
            count, task.input().channels(), task.input().height(), task.input().width());
    images.buffer().put(0, pixels);
    return images;
  }

  private static Tensor down(List<Stage> stages, Tensor gradient, Pass backward) {
    Tensor at = gradient;
    for (int i = stages.size() - 1; i >= 0; i--) {
      at = stages.get(i).backward(at, backward);
    }
    return at;
  }
}
