package io.github.cnnmaven.engine.stack;

import org.bytedeco.dnnl.memory;
import org.jspecify.annotations.Nullable;

/** Has the numbers of an image in a row: by row, column and channel. */
final class FlattenStage implements Stage {

  private @Nullable Tensor image;

  @Override
  public Tensor forward(Tensor input, Pass pass) {
    image = input;
    Tensor ordered = pass.in(Tensor.desc(memory.format_tag.nhwc, input.dims()), input);
    long length = input.channels() * input.height() * input.width();
    return ordered.as(memory.format_tag.nchw, input.images(), length, 1, 1);
  }

  @Override
  public Tensor backward(Tensor gradient, Pass pass) {
    Tensor plain = pass.in(Tensor.desc(memory.format_tag.nchw, gradient.dims()), gradient);
    return plain.as(memory.format_tag.nhwc, Forwarded.of(image).dims());
  }
}
