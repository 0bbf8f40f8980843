package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.PointerScope;

/** Everything that is done with batches of one size, drawn up once. */
final class Plan implements AutoCloseable {

  private final Pass forward = new Pass();
  private final Pass backward = new Pass();
  private final FloatBuffer input;
  private final float[] outputs;
  private final FloatBuffer output;
  private final FloatBuffer outputGradient;
  // Buffers do not keep what they look at from being freed.
  private final List<Tensor> ends;
  // All that was made outside the heap; the garbage collector would free it late.
  private final PointerScope held;

  /**
   * What a plan is drawn up for.
   *
   * @param images how many
   * @param training whether there will be backward passes
   */
  record Order(int images, boolean training) {}

  Plan(Stack.Task task, Map<String, SplitMix64> random, Order order) {
    try (PointerScope scope = new PointerScope()) {
      Network network = task.network();
      ImageShape shape = task.input();
      Tensor images =
          Tensor.channelsLast(order.images(), shape.channels(), shape.height(), shape.width());
      this.input = images.buffer();
      StageList list = new StageList(task.parameters(), random, order.training(), images, forward);
      Tensor last = list.add(network.layers(), task.activationAtEnd());
      Tensor plain = forward.in(Tensor.desc(memory.format_tag.nchw, last.dims()), last);
      this.outputs = new float[plain.size()];
      this.output = plain.buffer();
      Tensor gradient = Tensor.channelsFirst(plain.dims());
      this.outputGradient = gradient.buffer();
      this.ends = List.of(images, plain, gradient);
      if (order.training()) {
        addBackward(list.stages(), gradient);
      }
      this.held = scope.extend();
    }
  }

  /** No further down than to the first stage that learns. */
  private void addBackward(List<Stage> stages, Tensor gradient) {
    int first = 0;
    while (first < stages.size() && !stages.get(first).learns()) {
      first++;
    }
    Tensor at = gradient;
    for (int i = stages.size() - 1; i > first; i--) {
      at = stages.get(i).backward(at, backward);
    }
    if (first < stages.size()) {
      stages.get(first).backwardToParameters(at, backward);
    }
  }

  /**
   * From images to what the network tells of them.
   *
   * @return the same array each time
   */
  float[] forward(float[] pixels) {
    input.put(0, pixels, 0, input.capacity());
    forward.run();
    output.get(0, outputs);
    return outputs;
  }

  /** From the gradient of the outputs to that of the parameters, of the last forward pass. */
  void backward(float[] gradient) {
    outputGradient.put(0, gradient, 0, outputGradient.capacity());
    backward.run();
  }

  /** Frees what lies outside the heap; of no use any more. */
  @Override
  public void close() {
    held.close();
  }
}
