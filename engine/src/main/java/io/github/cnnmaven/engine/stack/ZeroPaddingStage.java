package io.github.cnnmaven.engine.stack;

import io.github.cnnmaven.core.network.ZeroPadding2d;
import org.bytedeco.dnnl.memory;
import org.jspecify.annotations.Nullable;

/** Adds rows and columns of zeros. */
final class ZeroPaddingStage implements Stage {

  private final ZeroPadding2d layer;
  private @Nullable Tensor small;

  ZeroPaddingStage(ZeroPadding2d layer) {
    this.layer = layer;
  }

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    small = input;
    Tensor output =
        Tensor.channelsLast(
            input.images(),
            input.channels(),
            input.height() + layer.top() + layer.bottom(),
            input.width() + layer.left() + layer.right());
    // The frame is written once and never again.
    output.buffer().put(new float[output.size()]);
    pass.copy(input, middle(output, input));
    return output;
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Tensor of = Forwarded.of(small);
    Tensor ordered = pass.in(Tensor.desc(memory.format_tag.nhwc, gradient.dims()), gradient);
    Tensor ofInput = Tensor.like(of.dims(), of.desc());
    pass.copy(middle(ordered, of), ofInput);
    return ofInput;
  }

  private Tensor middle(Tensor large, Tensor of) {
    return large.part(of.dims(), 0, 0, layer.top(), layer.left());
  }
}
